package brokerage.plan;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.plan.Actions.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.plan.PlanCommand.ReviseAction;
import brokerage.plan.PlanEvent.ActionRevised;
import brokerage.plan.PlanRefusal.*;
import org.junit.jupiter.api.Test;

class ReviseActionTest {

    static final ActionDetails LATER = due(SEPTEMBER.plusMonths(2));

    @Test
    void what_it_is_to_be_changes_from_a_day_and_what_it_was_stays() {
        var revised = new ActionRevised(RECRUIT, MAY, LATER);
        action().given(PLANNED)
                .when(new ReviseAction(RECRUIT, MAY, LATER))
                .expectResultMessagePayload(1L)
                .expectEvents(revised);

        assertThat(history(revised).details().on(MAY)).contains(LATER);
        assertThat(history(revised).details().on(APRIL)).contains(DETAILS);
    }

    @Test
    void the_same_again_changes_nothing() {
        action().given(PLANNED)
                .when(new ReviseAction(RECRUIT, APRIL, DETAILS))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }

    @Test
    void it_is_due_no_earlier_than_it_is_revised() {
        action().given(PLANNED)
                .when(new ReviseAction(RECRUIT, JUNE, due(MAY)))
                .expectException(refusedWith(new DueBeforeItIsPlanned(JUNE, MAY)));
    }

    @Test
    void it_is_revised_neither_before_it_was_planned_nor_when_it_is_over() {
        action().given(PLANNED)
                .when(new ReviseAction(RECRUIT, APRIL.minusDays(1), LATER))
                .expectException(refusedWith(new BeforeItWasPlanned(APRIL, APRIL.minusDays(1))));
        action().given(PLANNED, COMPLETED)
                .when(new ReviseAction(RECRUIT, JUNE, LATER))
                .expectException(refusedWith(new ActionIsCompleted(JUNE)));
    }
}
