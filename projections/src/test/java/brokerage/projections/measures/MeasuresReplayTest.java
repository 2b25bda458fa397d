package brokerage.projections.measures;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.Money;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ProjectionBench;
import brokerage.projections.journey.JourneyBench;
import brokerage.projections.journey.RandomJourneys;
import brokerage.projections.measures.Inquiry.Yardstick;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula.Kind;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Population;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must be so of every measure over every history. */
class MeasuresReplayTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final Yardstick YARDSTICK = new Yardstick(List.of("E07000171"), new Money(20_000), 12_000L);
    private static final Set<Kind> ADDED_UP =
            EnumSet.of(Kind.COUNT, Kind.SHARE, Kind.SUM, Kind.SHARE_OF_SUM, Kind.MEAN);
    private static final int CHILDREN = 8;
    private static final int FACTS = 240;

    private final ProjectionBench bench = JourneyBench.start();
    private final Measures measures = new Measures(bench.answers());

    @BeforeEach
    void children_live_their_lives() {
        var journeys = new ArrayList<RandomJourneys>();
        for (int i = 0; i < CHILDREN; i++) journeys.add(new RandomJourneys(child(i), 1_234 + i));
        for (int fact = 0; fact < FACTS; fact++)
            bench.append(child(fact % CHILDREN), journeys.get(fact % CHILDREN).next());
        bench.tell();
    }

    @Test
    void the_parts_of_every_breakdown_add_up_to_the_whole() {
        journeyAlone()
                .filter(measure -> ADDED_UP.contains(measure.formula().kind()))
                .forEach(measure -> {
                    for (By by : measure.breakdowns())
                        if (Measures.projections(measure, by).equals(List.of("journey")))
                            for (int position = 20; position <= FACTS; position += 73) {
                                LocalDate on = LocalDate.of(2022, 2, 1).plusDays(position / 2);
                                Figure whole = whole(measure, on, position);
                                List<Figure> parts = measures.of(inquiry(measure, by, on, position))
                                        .figures();
                                assertThat(sum(parts, Figure::numerator))
                                        .as("%s by %s on %s", measure.name(), by, on)
                                        .isEqualByComparingTo(zero(whole.numerator()));
                                assertThat(sum(parts, Figure::denominator))
                                        .isEqualByComparingTo(zero(whole.denominator()));
                            }
                });
    }

    @Test
    void a_trend_tells_each_month_what_would_be_told_of_it_alone() {
        journeyAlone().forEach(measure -> {
            List<Figure> trend = measures.trend(inquiry(measure, null, LocalDate.of(2022, 6, 17), FACTS), 5)
                    .figures();
            assertThat(trend)
                    .extracting(figure -> figure.on().toString())
                    .containsExactly("2022-02-28", "2022-03-31", "2022-04-30", "2022-05-31", "2022-06-17");
            for (Figure month : trend) assertThat(month).isEqualTo(whole(measure, month.on(), FACTS));
        });
    }

    @Test
    void several_told_together_are_what_each_is_told_alone() {
        LocalDate on = LocalDate.of(2022, 6, 17);
        List<Inquiry> inquiries =
                journeyAlone().map(measure -> inquiry(measure, null, on, FACTS)).toList();

        List<Figure> together = measures.wholes(inquiries);

        assertThat(together).hasSizeGreaterThan(20);
        for (int i = 0; i < together.size(); i++)
            assertThat(together.get(i)).isEqualTo(whole(inquiries.get(i).measure(), on, FACTS));
    }

    @Test
    void several_told_together_in_parts_on_several_nights_are_what_each_is_told_alone() {
        LocalDate on = LocalDate.of(2022, 6, 30);
        List<Inquiry> inquiries = journeyAlone()
                .filter(measure -> measure.breakdowns().contains(By.TYPE))
                .map(measure -> inquiry(measure, By.TYPE, on, FACTS))
                .toList();
        Set<Population> populations =
                inquiries.stream().map(one -> one.measure().population()).collect(Collectors.toSet());

        for (Population of : populations) {
            List<Inquiry> asked = inquiries.stream()
                    .filter(one -> one.measure().population().equals(of))
                    .toList();
            Map<Measure, List<Figure>> together = measures.together(asked, List.of(on.minusMonths(1), on));
            for (Inquiry one : asked)
                assertThat(together.get(one.measure()))
                        .containsExactlyInAnyOrderElementsOf(
                                measures.on(one, List.of(on.minusMonths(1), on)).figures());
        }
        assertThat(populations).hasSizeGreaterThan(1);
    }

    @Test
    void as_many_placements_stand_behind_a_figure_as_it_counts() {
        LocalDate on = LocalDate.of(2022, 3, 1);
        journeyAlone()
                .filter(measure -> measure.population().ofPlacements())
                .filter(measure -> Set.of(Kind.COUNT, Kind.SHARE)
                        .contains(measure.formula().kind()))
                .forEach(measure -> {
                    Figure whole = whole(measure, on, FACTS);
                    List<Behind> behind = measures.behind(
                                    inquiry(measure, null, on, FACTS), "", new Page.Asked(null, 500))
                            .items();
                    assertThat(behind.stream().filter(Behind::counts).count())
                            .isEqualTo(zero(whole.numerator()).longValue());
                    if (whole.denominator() != null)
                        assertThat(behind).hasSize(whole.denominator().intValue());
                });
    }

    private Figure whole(Measure measure, LocalDate on, long position) {
        List<Figure> whole = measures.of(inquiry(measure, null, on, position)).figures();
        assertThat(whole).hasSize(1);
        return whole.getFirst();
    }

    private static Inquiry inquiry(Measure measure, By by, LocalDate on, long position) {
        return new Inquiry(measure, by, COUNCIL, YARDSTICK, new Moment(on, position));
    }

    /** The other projections have no tables here. */
    private static Stream<Measure> journeyAlone() {
        return Catalogue.all().stream()
                .filter(measure -> Measures.projections(measure, null).equals(List.of("journey")));
    }

    private static BigDecimal sum(List<Figure> parts, Function<Figure, BigDecimal> part) {
        return parts.stream().map(part).map(MeasuresReplayTest::zero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal zero(BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }

    private static ChildRef child(int number) {
        return ChildRef.of(COUNCIL, "c" + number);
    }
}
