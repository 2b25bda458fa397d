package brokerage.plan;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.plan.Actions.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.plan.PlanCommand.EscalateAction;
import brokerage.plan.PlanEvent.ActionEscalated;
import brokerage.plan.PlanRefusal.*;
import org.junit.jupiter.api.Test;

class EscalateActionTest {

    static final Escalation TO_THE_BOARD = new Escalation(MAY, Forum.SUFFICIENCY_BOARD, WORDS);

    @Test
    void somebody_is_asked_to_help_and_how_it_stands_is_not_changed_by_that() {
        var escalated = new ActionEscalated(RECRUIT, TO_THE_BOARD);
        action().given(PLANNED)
                .when(new EscalateAction(RECRUIT, TO_THE_BOARD))
                .expectResultMessagePayload(1L)
                .expectEvents(escalated);

        assertThat(history(escalated).escalations()).containsExactly(TO_THE_BOARD);
        assertThat(history(escalated).standings()).isEqualTo(history().standings());
    }

    @Test
    void the_same_again_changes_nothing_and_another_is_kept_beside_it() {
        var further = new Escalation(JUNE, Forum.LEADERSHIP_TEAM, WORDS);
        action().given(PLANNED, new ActionEscalated(RECRUIT, TO_THE_BOARD))
                .when(new EscalateAction(RECRUIT, TO_THE_BOARD))
                .expectNoEvents();

        assertThat(history(new ActionEscalated(RECRUIT, TO_THE_BOARD), new ActionEscalated(RECRUIT, further))
                        .escalations())
                .containsExactly(TO_THE_BOARD, further);
    }

    @Test
    void what_is_not_planned_yet_or_over_is_not_escalated() {
        action().given(PLANNED)
                .when(new EscalateAction(RECRUIT, new Escalation(APRIL.minusDays(1), Forum.DIRECTOR, WORDS)))
                .expectException(refusedWith(new BeforeItWasPlanned(APRIL, APRIL.minusDays(1))));
        action().given(PLANNED, COMPLETED)
                .when(new EscalateAction(RECRUIT, new Escalation(JUNE, Forum.DIRECTOR, WORDS)))
                .expectException(refusedWith(new ActionIsCompleted(JUNE)));
    }
}
