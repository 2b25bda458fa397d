package brokerage.projections.plan;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.id.ActionId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.VaultRef;
import brokerage.plan.ActionDetails;
import brokerage.plan.Escalation;
import brokerage.plan.Forum;
import brokerage.plan.PlanEvent.*;
import brokerage.plan.Rag;
import brokerage.projections.Moment;
import brokerage.projections.Page;
import brokerage.projections.ProjectionBench;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanProjectionTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final ActionId FIRST = ActionId.of(COUNCIL, "1.1");
    private static final ActionId SECOND = ActionId.of(COUNCIL, "1.2");
    private static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");
    private static final VaultRef SAID = VaultRef.of(COUNCIL, "said");
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 1);
    private static final Page.Asked ALL = new Page.Asked(null, 100);

    private final ProjectionBench bench = new ProjectionBench(PlanProjection::new);
    private final Plan plan = new Plan(bench.answers());

    @Test
    void an_action_reads_as_at_a_date_and_as_it_was_known_before() {
        planned(FIRST, JULY);
        long before = reported(FIRST, JULY, Rag.ON_TRACK);
        reported(FIRST, JULY, Rag.HIGH_RISK);
        bench.happens(FIRST, new ActionRevised(FIRST, AUGUST, details(AUGUST.plusYears(1))));

        assertThat(plan.of(FIRST, Moment.on(JUNE.minusDays(1)))).isEmpty();
        Plan.Known june = known(FIRST, Moment.on(JUNE));
        assertThat(june.rag()).isEqualTo(Rag.NOT_STARTED);
        assertThat(june.saidOn()).isEqualTo(JUNE);
        assertThat(june.overdue()).isFalse();
        Plan.Known july = known(FIRST, Moment.on(JULY.plusDays(1)));
        assertThat(july.rag()).isEqualTo(Rag.HIGH_RISK);
        assertThat(july.said()).isEqualTo(SAID);
        assertThat(july.overdue()).isTrue();
        assertThat(july.version()).isEqualTo(3);
        assertThat(known(FIRST, Moment.on(AUGUST)).overdue()).isFalse();
        assertThat(known(FIRST, new Moment(AUGUST, before)).rag()).isEqualTo(Rag.ON_TRACK);
        assertThat(known(FIRST, new Moment(AUGUST, before)).revisions().changes())
                .hasSize(1);
    }

    @Test
    void what_is_actioned_or_completed_is_not_overdue_and_stays_in_the_plan() {
        planned(FIRST, JULY);
        planned(SECOND, JULY);
        reported(FIRST, JULY, Rag.ACTIONED);
        bench.happens(SECOND, new ActionCompleted(SECOND, JULY, null));

        assertThat(plan.page(COUNCIL, Moment.on(AUGUST), null, ALL).items())
                .allMatch(known -> !known.overdue())
                .extracting(Plan.Known::rag)
                .containsExactly(Rag.ACTIONED, Rag.COMPLETED);
        assertThat(plan.page(COUNCIL, Moment.on(AUGUST), Rag.COMPLETED, ALL).items())
                .extracting(Plan.Known::action)
                .containsExactly(SECOND);
        Page<Plan.Known> part = plan.page(COUNCIL, Moment.on(AUGUST), null, new Page.Asked(null, 1));
        assertThat(part.next()).isEqualTo(FIRST.value());
        assertThat(plan.page(new CouncilId("othershire"), Moment.on(AUGUST), null, ALL)
                        .items())
                .isEmpty();
    }

    @Test
    void highlights_are_what_became_so_after_a_day_and_all_that_is_overdue() {
        planned(FIRST, AUGUST.plusYears(1));
        planned(SECOND, AUGUST.plusYears(1));
        reported(FIRST, JULY, Rag.HIGH_RISK);
        bench.happens(SECOND, new ActionEscalated(SECOND, new Escalation(JULY, Forum.DIRECTOR, WORDS)));

        assertThat(highlights(JULY.minusDays(1), AUGUST)).containsExactly(FIRST, SECOND);
        assertThat(highlights(JULY, AUGUST)).isEmpty();
        assertThat(highlights(JUNE, JULY.minusDays(1))).isEmpty();
        assertThat(highlights(JULY, AUGUST.plusYears(1).plusDays(1))).containsExactly(FIRST, SECOND);

        bench.happens(SECOND, new ActionCompleted(SECOND, AUGUST, SAID));
        bench.happens(SECOND, new ActionReopened(SECOND, AUGUST.plusDays(9), Rag.ON_TRACK, SAID));
        assertThat(highlights(JULY, AUGUST)).containsExactly(SECOND);
        assertThat(highlights(JULY, AUGUST.plusDays(9))).isEmpty();
    }

    @Test
    void told_twice_or_built_anew_it_is_the_same() {
        planned(FIRST, JULY);
        reported(FIRST, JULY, Rag.HIGH_RISK);
        List<String> rows = bench.rows();

        bench.tell(0, 2);
        assertThat(bench.rows()).isEqualTo(rows);
        bench.rebuild(1);
        assertThat(bench.rows()).isEqualTo(rows);
        assertThat(bench.differences()).isEmpty();
    }

    private List<ActionId> highlights(LocalDate since, LocalDate asAt) {
        return plan.highlights(COUNCIL, Moment.on(asAt), since, ALL).items().stream()
                .map(Plan.Known::action)
                .toList();
    }

    private Plan.Known known(ActionId action, Moment moment) {
        return plan.of(action, moment).orElseThrow().found();
    }

    private void planned(ActionId action, LocalDate dueOn) {
        bench.happens(action, new ActionPlanned(action, JUNE, details(dueOn)));
    }

    private long reported(ActionId action, LocalDate on, Rag rag) {
        return bench.happens(action, new ProgressReported(action, on, rag, SAID));
    }

    private static ActionDetails details(LocalDate dueOn) {
        return new ActionDetails(1, WORDS, "head-of-service", dueOn, "fostering-share", null);
    }
}
