package brokerage.plan;

import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.plan.Actions.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import brokerage.plan.PlanCommand.PlanAction;
import brokerage.plan.PlanRefusal.ActionAlreadyPlanned;
import brokerage.plan.PlanRefusal.DueBeforeItIsPlanned;
import org.junit.jupiter.api.Test;

class PlanActionTest {

    @Test
    void an_action_is_planned_and_has_not_started() {
        action().givenNoPriorActivity()
                .when(new PlanAction(RECRUIT, APRIL, DETAILS))
                .expectResultMessagePayload(0L)
                .expectEvents(PLANNED);

        assertThat(history().standings().on(APRIL)).contains(new Standing(Rag.NOT_STARTED, null));
        assertThat(history().standings().on(APRIL.minusDays(1))).isEmpty();
    }

    @Test
    void an_action_is_planned_once() {
        action().given(PLANNED)
                .when(new PlanAction(RECRUIT, MAY, DETAILS))
                .expectNoEvents()
                .expectException(refusedWith(new ActionAlreadyPlanned(RECRUIT)));
    }

    @Test
    void none_is_due_before_it_is_planned() {
        action().givenNoPriorActivity()
                .when(new PlanAction(RECRUIT, MAY, due(APRIL)))
                .expectNoEvents()
                .expectException(refusedWith(new DueBeforeItIsPlanned(MAY, APRIL)));
    }

    @Test
    void it_serves_a_numbered_priority() {
        for (int priority : new int[] {0, 100})
            assertRefused(
                    new InvalidValue("priority", "a priority is numbered from 1 to 99"),
                    () -> details(priority, "head-of-service", "fostering-share", SEPTEMBER));
    }

    @Test
    void its_owner_is_a_post_and_its_measure_a_name_of_words_joined_by_hyphens() {
        String expected = "lower case words joined by hyphens are expected, such as lead-commissioner";
        for (String name : new String[] {"", "Jane Smith", "a--b", "a-", "a".repeat(65)}) {
            assertRefused(new InvalidValue("owner", expected), () -> details(1, name, "fostering-share", SEPTEMBER));
            assertRefused(new InvalidValue("measure", expected), () -> details(1, "head-of-service", name, SEPTEMBER));
        }
    }
}
