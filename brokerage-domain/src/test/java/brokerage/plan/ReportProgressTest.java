package brokerage.plan;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.plan.Actions.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.plan.PlanCommand.ReportProgress;
import brokerage.plan.PlanEvent.ProgressReported;
import brokerage.plan.PlanRefusal.*;
import org.junit.jupiter.api.Test;

class ReportProgressTest {

    static final ProgressReported AMBER = new ProgressReported(RECRUIT, MAY, Rag.SIGNIFICANT_RISK, WORDS);

    @Test
    void how_it_stands_is_reported_and_holds_until_the_next_report() {
        action().given(PLANNED)
                .when(new ReportProgress(RECRUIT, MAY, Rag.SIGNIFICANT_RISK, WORDS))
                .expectResultMessagePayload(1L)
                .expectEvents(AMBER);

        var history = history(AMBER, new ProgressReported(RECRUIT, JUNE, Rag.ON_TRACK, OTHER));
        assertThat(history.standings().on(JUNE.minusDays(1))).contains(new Standing(Rag.SIGNIFICANT_RISK, WORDS));
        assertThat(history.standings().on(JUNE)).contains(new Standing(Rag.ON_TRACK, OTHER));
    }

    @Test
    void the_same_again_changes_nothing_and_otherwise_on_the_same_day_takes_its_place() {
        action().given(PLANNED, AMBER)
                .when(new ReportProgress(RECRUIT, MAY, Rag.SIGNIFICANT_RISK, WORDS))
                .expectResultMessagePayload(1L)
                .expectNoEvents();

        assertThat(history(AMBER, new ProgressReported(RECRUIT, MAY, Rag.HIGH_RISK, OTHER))
                        .standings()
                        .on(MAY))
                .contains(new Standing(Rag.HIGH_RISK, OTHER));
    }

    @Test
    void a_report_may_come_late_also_when_the_action_is_over() {
        action().given(PLANNED, COMPLETED)
                .when(new ReportProgress(RECRUIT, MAY, Rag.SIGNIFICANT_RISK, WORDS))
                .expectEvents(AMBER);

        assertThat(history(COMPLETED, AMBER).completedOn(JUNE)).isTrue();
    }

    @Test
    void nothing_is_reported_of_days_before_it_was_planned_or_after_it_was_completed() {
        action().given(PLANNED)
                .when(new ReportProgress(RECRUIT, APRIL.minusDays(1), Rag.ON_TRACK, WORDS))
                .expectException(refusedWith(new BeforeItWasPlanned(APRIL, APRIL.minusDays(1))));
        action().given(PLANNED, COMPLETED)
                .when(new ReportProgress(RECRUIT, JUNE, Rag.ON_TRACK, WORDS))
                .expectException(refusedWith(new ActionIsCompleted(JUNE)));
    }

    @Test
    void completed_is_no_report() {
        action().given(PLANNED)
                .when(new ReportProgress(RECRUIT, MAY, Rag.COMPLETED, WORDS))
                .expectException(refusedWith(new CompletedIsNoReport()));
    }
}
