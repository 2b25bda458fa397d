package brokerage.api.imports;

import static brokerage.api.imports.WorkedCouncil.COUNCIL;
import static brokerage.api.imports.WorkedCouncil.EXPECTED;
import static brokerage.api.imports.WorkedCouncil.on;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.WholeService;
import brokerage.api.council.Council;
import brokerage.api.council.Councils;
import brokerage.api.log.Log;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.id.ContractId;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.Progress;
import brokerage.projections.costs.Costs;
import brokerage.projections.measures.Behind;
import brokerage.projections.measures.Figure;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Inquiry.Yardstick;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Formula.Kind;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.occupancy.VoidCosts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The measures of the worked council, as they were worked out from its files by other means. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedCouncilMeasuresTest {

    @RegisterExtension
    static final Asking ASKING = new Asking(WorkedCouncil.COUNCIL);

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    Log log;

    @Autowired
    Progress progress;

    @Autowired
    Councils councils;

    @Autowired
    Measures measures;

    @Autowired
    Costs costs;

    @Autowired
    VoidCosts voidCosts;

    @BeforeAll
    void bring() throws Exception {
        assertThat(WorkedCouncil.brought(imports, runs).refused()).isEmpty();
        for (String projection : List.of("journey", "register", "occupancy", "referral"))
            assertThat(progress.await(projection, log.head(), Duration.ofMinutes(2)))
                    .isTrue();
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void each_count_is_as_expected(String date) {
        JsonNode expected = EXPECTED.at("/as_at").get(date);
        Map.of(
                        "children-in-placements", "/children",
                        "unregistered", "/unregistered/count",
                        "unregistered-longest", "/unregistered/longest_days",
                        "unregistered-days", "/unregistered/total_days",
                        "high-cost", "/above_6000_a_week",
                        "beyond-20-miles", "/more_than_20_miles",
                        "distance-unknown", "/distance_unknown",
                        "out-of-area", "/out_of_area",
                        "three-or-more-placements", "/three_or_more_placements_in_the_year_to_date",
                        "against-care-plan", "/against_care_plan/count")
                .forEach((measure, pointer) -> assertThat(whole(measure, date).numerator())
                        .as(measure)
                        .isEqualByComparingTo(
                                BigDecimal.valueOf(expected.at(pointer).asLong())));
        assertThat(whole("beyond-20-miles", date).value())
                .hasToString(expected.get("more_than_20_miles_pct_of_all").asString());
        assertThat(pounds(whole("weekly-cost", date).value()))
                .isEqualTo(expected.get("weekly_cost").asString());
        assertThat(pounds(whole("unregistered-weekly-cost", date).value()))
                .isEqualTo(expected.at("/unregistered/weekly_cost").asString());
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void the_mix_is_as_expected(String date) {
        JsonNode expected = EXPECTED.at("/as_at").get(date);

        assertThat(parts("children-in-placements", By.TYPE, date)).isEqualTo(numbers(expected.get("by_type")));
        assertThat(parts("children-in-placements", By.BASIS, date)).isEqualTo(numbers(expected.get("by_basis")));
        long fostered =
                type(expected, "foster_ifa") + type(expected, "foster_in_house") + type(expected, "foster_kinship");
        assertThat(whole("fostering-share", date).numerator()).isEqualByComparingTo(BigDecimal.valueOf(fostered));
        assertThat(whole("residential-share", date).numerator())
                .isEqualByComparingTo(BigDecimal.valueOf(type(expected, "residential") + type(expected, "bespoke")));
        assertThat(whole("in-house-share", date).numerator())
                .isEqualByComparingTo(BigDecimal.valueOf(type(expected, "foster_in_house")));
        assertThat(whole("family-based-share", date).numerator())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(fostered + type(expected, "adoption") + type(expected, "with_parents")));
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void as_much_is_bought_spot_as_expected(String date) {
        JsonNode expected = EXPECTED.at("/as_at").get(date).get("spot");
        spot(expected.get("residential"), "", "residential", date);
        spot(expected.get("residential without bespoke"), "-without-bespoke", "residential", date);
        spot(expected.get("ifa"), "", "agency_fostering", date);
        spot(expected.get("16+"), "", "sixteen_plus", date);
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void what_a_placement_week_costs_is_what_the_costs_of_the_month_say(String date) {
        LocalDate last = LocalDate.parse(date);
        var month = new Period(last.withDayOfMonth(1), last.plusDays(1));
        Costs.Told told = costs.over(COUNCIL, Costs.By.TYPE, month, Moment.LATEST);

        assertThat(pounds(whole("weekly-unit-cost", date).value()))
                .isEqualTo(Objects.requireNonNull(told.all().weekly()).total().toString());
        assertThat(whole("weekly-unit-cost", date).denominator())
                .isEqualByComparingTo(told.all().placementWeeks());
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void the_beds_are_as_full_as_expected(String date) {
        EXPECTED.at("/as_at").get(date).get("occupancy").properties().forEach(group -> {
            String of = group.getKey().startsWith("CON-")
                    ? ContractId.of(COUNCIL, group.getKey()).value()
                    : group.getKey();
            Figure all = part("occupancy", By.PROVISION, of, date);
            assertThat(all.numerator())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(group.getValue().get("occupied").asLong()));
            assertThat(all.denominator())
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(group.getValue().get("beds").asLong()));
            assertThat(all.value())
                    .hasToString(
                            group.getValue().get("occupancy_of_all_beds_pct").asString());
            assertThat(part("occupancy-of-usable", By.PROVISION, of, date).value())
                    .hasToString(
                            group.getValue().get("occupancy_of_usable_beds_pct").asString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-11", "2022-06", "2022-10", "2023-02", "2023-06"})
    void empty_nights_of_bought_beds_are_as_many_and_cost_as_much_as_expected(String month) {
        String last = YearMonth.parse(month).atEndOfMonth().toString();
        EXPECTED.at("/block_nights").get(month).properties().forEach(contract -> {
            String of = ContractId.of(COUNCIL, contract.getKey()).value();
            assertThat(part("void-nights", By.CONTRACT, of, last).value())
                    .isEqualByComparingTo(BigDecimal.valueOf(
                            contract.getValue().get("void_nights").asLong()));
            assertThat(pounds(part("void-cost", By.CONTRACT, of, last).value()))
                    .isEqualTo(contract.getValue().get("void_cost").asString());
        });
        for (VoidCosts.Costs of : voidCosts
                .over(
                        COUNCIL,
                        LocalDate.parse(month + "-01"),
                        LocalDate.parse(last).plusDays(1),
                        Moment.LATEST)
                .costs())
            if (of.contract() != null)
                assertThat(part("block-utilisation", By.CONTRACT, of.of(), last).value())
                        .isEqualTo(of.utilisation());
    }

    @Test
    void unaccompanied_children_are_held_against_the_ceiling() {
        assertThat(whole("transfer-scheme-position", "2023-03-31"))
                .isEqualTo(new Figure(
                        LocalDate.parse("2023-03-31"),
                        "all",
                        new BigDecimal("102"),
                        new BigDecimal("148.000"),
                        new BigDecimal("68.9")));
    }

    /** Simulated night by night from the files by the same rule, in another language, by a program that shares no code with this. */
    @ParameterizedTest
    @CsvSource({
        "2021-09-30, 150, 123100.00",
        "2022-02-28, 691, 553285.71",
        "2022-06-30, 709, 501457.14",
        "2022-12-31, 582, 306000.00",
        "2023-03-31, 612, 207557.14",
        "2023-06-30, 540, 194142.86"
    })
    void as_many_spot_nights_could_have_been_avoided_as_another_program_finds(String date, long nights, String cost) {
        assertThat(whole("avoidable-void-nights", date).value()).isEqualByComparingTo(BigDecimal.valueOf(nights));
        assertThat(pounds(whole("avoidable-void-cost", date).value())).isEqualTo(cost);
    }

    /** Counted from the files by the same program. */
    @Test
    void stability_prices_and_sufficiency_are_as_another_program_finds() {
        List<Figure> trend = measures.trend(inquiry("three-or-more-placements", null, "2023-01-31"), 5)
                .figures();
        assertThat(trend)
                .extracting(figure -> Objects.requireNonNull(figure.numerator()).intValueExact())
                .containsExactly(25, 41, 59, 74, 88);
        assertThat(trend)
                .extracting(
                        figure -> Objects.requireNonNull(figure.denominator()).intValueExact())
                .containsExactly(753, 784, 818, 838, 863);
        assertThat(whole("three-or-more-placements", "2022-09-15").numerator()).isEqualByComparingTo("9");
        assertThat(whole("long-term-stability", "2023-03-31").numerator()).isEqualByComparingTo("180");
        assertThat(whole("long-term-stability", "2023-03-31").denominator()).isEqualByComparingTo("184");
        assertThat(whole("disruption-rate", "2023-03-31").numerator()).isEqualByComparingTo("200");
        assertThat(whole("disruption-rate", "2023-03-31").denominator()).isEqualByComparingTo("261");
        assertThat(whole("effective-cost-per-night", "2023-03-31").numerator()).isEqualByComparingTo("84076429");
        assertThat(whole("effective-cost-per-night", "2023-03-31").value()).isEqualByComparingTo("33861");
        assertThat(parts("sufficiency-ratio", By.COHORT, "2023-03-31"))
                .isEqualTo(Map.of("fostering", 192, "residential", 35, "sixteen_plus", 84));
    }

    @Test
    void the_parts_of_every_breakdown_add_up_to_the_whole() {
        Set<Kind> addedUp = Set.of(Kind.COUNT, Kind.SHARE, Kind.SUM, Kind.SHARE_OF_SUM, Kind.MEAN);
        for (Measure measure : Catalogue.all())
            for (By by : measure.breakdowns()) {
                if (!addedUp.contains(measure.formula().kind())) continue;
                Figure whole = whole(measure.name(), "2023-03-31");
                List<Figure> parts =
                        measures.of(inquiry(measure.name(), by, "2023-03-31")).figures();
                assertThat(parts.stream()
                                .map(Figure::numerator)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s by %s", measure.name(), by)
                        .isEqualByComparingTo(Objects.requireNonNullElse(whole.numerator(), BigDecimal.ZERO));
                assertThat(parts.stream()
                                .map(Figure::denominator)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(Objects.requireNonNullElse(whole.denominator(), BigDecimal.ZERO));
            }
    }

    @Test
    void the_placements_behind_a_figure_are_those_it_counts() {
        List<Behind> behind = measures.behind(
                        inquiry("unregistered", By.TYPE, "2023-03-31"), "bespoke", new Page.Asked(null, 500))
                .items();

        assertThat(behind).hasSize(15).allMatch(Behind::counts);
    }

    private void spot(JsonNode of, String without, String cohort, String date) {
        Figure number = part("spot-share" + without, By.COHORT, cohort, date);
        assertThat(number.numerator())
                .isEqualByComparingTo(BigDecimal.valueOf(of.get("spot").asLong()));
        assertThat(number.denominator())
                .isEqualByComparingTo(BigDecimal.valueOf(of.get("cohort").asLong()));
        assertThat(number.value()).hasToString(of.get("spot_pct").asString());
        Figure cost = part("spot-cost-share" + without, By.COHORT, cohort, date);
        assertThat(pounds(cost.numerator()))
                .isEqualTo(of.get("spot_weekly_cost").asString());
        assertThat(pounds(cost.denominator()))
                .isEqualTo(of.get("cohort_weekly_cost").asString());
        assertThat(cost.value()).hasToString(of.get("spot_cost_pct").asString());
    }

    private Figure part(String measure, By by, String of, String date) {
        return measures.of(inquiry(measure, by, date)).figures().stream()
                .filter(figure -> figure.of().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private Figure whole(String measure, String date) {
        return measures.of(inquiry(measure, null, date)).figures().getFirst();
    }

    private Map<String, Integer> parts(String measure, By by, String date) {
        var parts = new TreeMap<String, Integer>();
        measures.of(inquiry(measure, by, date))
                .figures()
                .forEach(figure -> parts.put(figure.of(), figure.numerator().intValueExact()));
        return parts;
    }

    private Inquiry inquiry(String measure, By by, String date) {
        Council council = councils.of(COUNCIL);
        return new Inquiry(
                Catalogue.find(measure).orElseThrow(),
                by,
                COUNCIL,
                new Yardstick(council.footprint(), council.highCostAbove(), council.childrenInArea()),
                on(date));
    }

    private static Map<String, Integer> numbers(JsonNode of) {
        var numbers = new TreeMap<String, Integer>();
        of.properties().forEach(one -> numbers.put(one.getKey(), one.getValue().asInt()));
        return numbers;
    }

    private static long type(JsonNode expected, String type) {
        return expected.get("by_type").path(type).asLong(0);
    }

    private static String pounds(BigDecimal pence) {
        return new Money(pence.longValueExact()).toString();
    }
}
