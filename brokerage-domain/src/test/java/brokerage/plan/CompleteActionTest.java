package brokerage.plan;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.plan.Actions.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.plan.PlanCommand.CompleteAction;
import brokerage.plan.PlanEvent.ProgressReported;
import brokerage.plan.PlanRefusal.*;
import org.junit.jupiter.api.Test;

class CompleteActionTest {

    @Test
    void an_action_is_over_from_a_day_on_and_stays_on_record() {
        action().given(PLANNED)
                .when(new CompleteAction(RECRUIT, JUNE, WORDS))
                .expectResultMessagePayload(1L)
                .expectEvents(COMPLETED);

        assertThat(history(COMPLETED).completedOn(JUNE)).isTrue();
        assertThat(history(COMPLETED).completedOn(JUNE.minusDays(1))).isFalse();
        assertThat(history(COMPLETED).details()).isEqualTo(history().details());
    }

    @Test
    void the_same_again_changes_nothing_and_from_a_later_day_there_is_nothing_left_to_complete() {
        action().given(PLANNED, COMPLETED)
                .when(new CompleteAction(RECRUIT, JUNE, WORDS))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
        action().given(PLANNED, COMPLETED)
                .when(new CompleteAction(RECRUIT, JUNE.plusDays(1), WORDS))
                .expectException(refusedWith(new ActionIsCompleted(JUNE.plusDays(1))));
    }

    @Test
    void what_was_reported_of_later_days_cannot_have_been_over() {
        action().given(PLANNED, new ProgressReported(RECRUIT, JUNE, Rag.ON_TRACK, WORDS))
                .when(new CompleteAction(RECRUIT, MAY, WORDS))
                .expectException(refusedWith(new ReportedLater(MAY, JUNE)));
    }

    @Test
    void none_is_completed_before_it_was_planned() {
        action().given(PLANNED)
                .when(new CompleteAction(RECRUIT, APRIL.minusDays(1), null))
                .expectException(refusedWith(new BeforeItWasPlanned(APRIL, APRIL.minusDays(1))));
    }
}
