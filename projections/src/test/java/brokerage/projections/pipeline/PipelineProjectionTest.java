package brokerage.projections.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.Money;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.Course;
import brokerage.pipeline.PipelineEvent.*;
import brokerage.pipeline.SchemeDetails;
import brokerage.pipeline.Stage;
import brokerage.pipeline.Stages;
import brokerage.pipeline.Stages.Milestone;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ProjectionBench;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PipelineProjectionTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final SchemeId FIRST = SchemeId.of(COUNCIL, "north");
    private static final SchemeId SECOND = SchemeId.of(COUNCIL, "south");
    private static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 1);
    private static final Page.Asked ALL = new Page.Asked(null, 100);

    private final ProjectionBench bench = new ProjectionBench(PipelineProjection::new);
    private final Pipeline pipeline = new Pipeline(bench.answers());

    @Test
    void a_scheme_reads_as_at_a_date_and_as_it_was_known_before() {
        long before = proposed(FIRST);
        bench.happens(FIRST, new SchemeRevised(FIRST, JULY, details(6)));
        bench.happens(FIRST, new StageSlipped(FIRST, JULY, Stage.OPEN, opening(DECEMBER.plusDays(31), 40), WORDS));
        bench.happens(FIRST, new StageReached(FIRST, Stage.PROPERTY, AUGUST));

        assertThat(pipeline.of(FIRST, Moment.on(JUNE.minusDays(1)))).isEmpty();
        Pipeline.Known june = known(Moment.on(JUNE));
        assertThat(june.beds()).isEqualTo(4);
        assertThat(june.provision()).isEqualTo("in-house residential");
        assertThat(june.capitalPence()).isEqualTo(90_000_000);
        assertThat(june.opensOn()).isEqualTo(DECEMBER);
        assertThat(june.confidence()).isEqualTo(70);
        assertThat(june.stage()).isEqualTo(Stage.IDEA);
        Pipeline.Known august = known(Moment.on(AUGUST));
        assertThat(august.beds()).isEqualTo(6);
        assertThat(august.opensOn()).isEqualTo(DECEMBER.plusDays(31));
        assertThat(august.confidence()).isEqualTo(40);
        assertThat(august.stage()).isEqualTo(Stage.PROPERTY);
        assertThat(august.version()).isEqualTo(3);
        assertThat(known(new Moment(AUGUST, before)).beds()).isEqualTo(4);
        assertThat(known(new Moment(AUGUST, before)).plans().changes()).hasSize(1);
    }

    @Test
    void it_is_late_once_its_day_is_over_and_nobody_gave_it_up() {
        proposed(FIRST);
        assertThat(known(Moment.on(DECEMBER)).late()).isFalse();
        assertThat(known(Moment.on(DECEMBER.plusDays(1))).late()).isTrue();

        bench.happens(FIRST, new SchemeAbandoned(FIRST, AUGUST, WORDS));
        assertThat(known(Moment.on(DECEMBER.plusDays(1))).late()).isFalse();
        assertThat(known(Moment.on(DECEMBER)).course()).isEqualTo(Course.ABANDONED);
        assertThat(known(Moment.on(DECEMBER)).said()).isEqualTo(WORDS);

        bench.happens(FIRST, new SchemeResumed(FIRST, AUGUST.plusDays(9), null));
        assertThat(known(Moment.on(DECEMBER)).course()).isEqualTo(Course.UNDER_WAY);
        assertThat(known(Moment.on(AUGUST)).course()).isEqualTo(Course.ABANDONED);
    }

    @Test
    void the_home_it_opened_as_is_named_and_the_list_is_of_one_council_and_one_course() {
        proposed(FIRST);
        proposed(SECOND);
        HomeId home = HomeId.of(COUNCIL, "H1");
        bench.happens(FIRST, new SchemeOpened(FIRST, AUGUST, home));

        assertThat(known(Moment.on(AUGUST)).course()).isEqualTo(Course.OPENED);
        assertThat(known(Moment.on(AUGUST)).stage()).isEqualTo(Stage.OPEN);
        assertThat(known(Moment.on(AUGUST)).home()).isEqualTo(home);
        assertThat(known(Moment.on(JULY)).course()).isEqualTo(Course.UNDER_WAY);
        assertThat(page(COUNCIL, null, ALL)).containsExactly(FIRST, SECOND);
        assertThat(page(COUNCIL, Course.OPENED, ALL)).containsExactly(FIRST);
        assertThat(page(COUNCIL, null, new Page.Asked(FIRST.value(), 1))).containsExactly(SECOND);
        assertThat(page(new CouncilId("othershire"), null, ALL)).isEmpty();
    }

    @Test
    void told_twice_or_built_anew_it_is_the_same() {
        proposed(FIRST);
        bench.happens(FIRST, new SchemePutOnHold(FIRST, JULY, WORDS));
        bench.happens(FIRST, new StagesPlanned(FIRST, AUGUST, opening(DECEMBER, 20)));
        List<String> rows = bench.rows();

        bench.tell(0, 3);
        assertThat(bench.rows()).isEqualTo(rows);
        bench.rebuild(1);
        assertThat(bench.rows()).isEqualTo(rows);
        assertThat(bench.differences()).isEmpty();
    }

    private List<SchemeId> page(CouncilId council, @Nullable Course course, Page.Asked asked) {
        return pipeline.page(council, Moment.on(AUGUST), course, asked).items().stream()
                .map(Pipeline.Known::scheme)
                .toList();
    }

    private Pipeline.Known known(Moment moment) {
        return pipeline.of(FIRST, moment).orElseThrow().found();
    }

    private long proposed(SchemeId scheme) {
        return bench.happens(scheme, new SchemeProposed(scheme, JUNE, details(4), opening(DECEMBER, 70)));
    }

    private static SchemeDetails details(int beds) {
        return new SchemeDetails(
                HomeKind.CHILDRENS_HOME, beds, true, null, null, new Money(90_000_000), new Money(500_000), WORDS);
    }

    private static Stages opening(LocalDate on, int confidence) {
        return new Stages(List.of(new Milestone(Stage.OPEN, on, confidence)));
    }
}
