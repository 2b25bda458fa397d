package brokerage.plan;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.plan.Actions.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.plan.PlanCommand.ReopenAction;
import brokerage.plan.PlanEvent.ActionReopened;
import brokerage.plan.PlanRefusal.*;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReopenActionTest {

    static final LocalDate JULY = JUNE.plusMonths(1);
    static final ActionReopened REOPENED = new ActionReopened(RECRUIT, JULY, Rag.SIGNIFICANT_RISK, OTHER);

    @Test
    void what_was_over_goes_on_and_was_over_until_then() {
        action().given(PLANNED, COMPLETED)
                .when(new ReopenAction(RECRUIT, JULY, Rag.SIGNIFICANT_RISK, OTHER))
                .expectResultMessagePayload(2L)
                .expectEvents(REOPENED);

        assertThat(history(COMPLETED, REOPENED).completedOn(JULY)).isFalse();
        assertThat(history(COMPLETED, REOPENED).completedOn(JULY.minusDays(1))).isTrue();
    }

    @Test
    void the_same_again_changes_nothing() {
        action().given(PLANNED, COMPLETED, REOPENED)
                .when(new ReopenAction(RECRUIT, JULY, Rag.SIGNIFICANT_RISK, OTHER))
                .expectResultMessagePayload(2L)
                .expectNoEvents();
    }

    @Test
    void only_what_is_over_is_reopened_and_not_as_over() {
        action().given(PLANNED)
                .when(new ReopenAction(RECRUIT, JULY, Rag.ON_TRACK, OTHER))
                .expectException(refusedWith(new ActionIsNotCompleted(JULY)));
        action().given(PLANNED, COMPLETED)
                .when(new ReopenAction(RECRUIT, MAY, Rag.ON_TRACK, OTHER))
                .expectException(refusedWith(new ActionIsNotCompleted(MAY)));
        action().given(PLANNED, COMPLETED)
                .when(new ReopenAction(RECRUIT, JULY, Rag.COMPLETED, OTHER))
                .expectException(refusedWith(new CompletedIsNoReport()));
    }

    @Test
    void it_is_not_reopened_from_a_day_before_it_was_already() {
        action().given(PLANNED, COMPLETED, REOPENED)
                .when(new ReopenAction(RECRUIT, JULY.minusDays(3), Rag.ON_TRACK, OTHER))
                .expectException(refusedWith(new ReportedLater(JULY.minusDays(3), JULY)));
    }
}
