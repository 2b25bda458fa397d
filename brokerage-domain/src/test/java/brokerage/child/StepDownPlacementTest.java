package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.language.care.PlacementType.*;

import brokerage.child.ChildCommand.StepDownPlacement;
import brokerage.child.ChildEvent.ArrangementChanged;
import brokerage.child.ChildEvent.PlacementStarted;
import brokerage.child.ChildEvent.PlacementSteppedDown;
import brokerage.child.ChildRefusal.*;
import brokerage.language.care.Arrangement;
import brokerage.language.id.HomeId;
import brokerage.language.rule.RuleNotMet;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepDownPlacementTest {

    static final ChildEvent RESIDENTIAL_CARE =
            new PlacementStarted(CHILD, placed(FIRST, OAK, may(2), arranged(RESIDENTIAL)), null, List.of());

    @Test
    void a_child_steps_down_as_the_care_plan_wants() {
        var stepDown = stepDown(ELM, 8, planned(FOSTER_IFA, "foster"));
        child().given(LOOKED_AFTER, RESIDENTIAL_CARE)
                .when(stepDown)
                .expectResultMessagePayload(2L)
                .expectEvents(new PlacementSteppedDown(
                        CHILD,
                        FIRST,
                        RESIDENTIAL,
                        stepDown.placed(),
                        ChildRules.of(history(), stepDown.placed(), null)));
    }

    @Test
    void a_care_plan_that_is_not_known_hinders_nobody() {
        child().given(LOOKED_AFTER, RESIDENTIAL_CARE)
                .when(stepDown(ELM, 8, arranged(FOSTER_IFA)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_step_up_is_refused() {
        child().given(LOOKED_AFTER, RESIDENTIAL_CARE)
                .when(stepDown(ELM, 8, arranged(BESPOKE)))
                .expectNoEvents()
                .expectException(refusedWith(new NotAStepDown(RESIDENTIAL, BESPOKE)));
    }

    @Test
    void a_step_sideways_is_refused() {
        child().given(LOOKED_AFTER, RESIDENTIAL_CARE)
                .when(stepDown(ELM, 8, arranged(RESIDENTIAL_SCHOOL)))
                .expectNoEvents()
                .expectException(refusedWith(new NotAStepDown(RESIDENTIAL, RESIDENTIAL_SCHOOL)));
    }

    @Test
    void a_step_the_care_plan_does_not_want_is_refused() {
        child().given(LOOKED_AFTER, RESIDENTIAL_CARE)
                .when(stepDown(ELM, 8, planned(FOSTER_IFA, "family_centre")))
                .expectNoEvents()
                .expectException(refusedWith(new NotInTheCarePlan(FOSTER_IFA, "family_centre")));
    }

    @Test
    void the_type_left_is_the_type_on_that_day() {
        child().given(
                        LOOKED_AFTER,
                        RESIDENTIAL_CARE,
                        new ArrangementChanged(CHILD, FIRST, may(6), arranged(FOSTER_IN_HOUSE)))
                .when(stepDown(ELM, 8, arranged(FOSTER_IFA)))
                .expectNoEvents()
                .expectException(refusedWith(new NotAStepDown(FOSTER_IN_HOUSE, FOSTER_IFA)));
    }

    @Test
    void a_step_down_in_the_same_home_is_no_move() {
        child().given(LOOKED_AFTER, RESIDENTIAL_CARE)
                .when(stepDown(OAK, 8, arranged(FOSTER_IFA)))
                .expectNoEvents()
                .expectException(refusedWith(new SameHome(OAK)));
    }

    @Test
    void a_step_down_does_not_come_before_the_stay_began() {
        child().given(LOOKED_AFTER, RESIDENTIAL_CARE)
                .when(stepDown(ELM, 1, arranged(FOSTER_IFA)))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItBegan(may(2), may(1))));
    }

    @Test
    void a_planned_step_down_must_meet_the_rules() {
        var stepDown = stepDown(ELM, 25, arranged(SUPPORTED_ACCOMMODATION));
        child().given(LOOKED_AFTER, RESIDENTIAL_CARE)
                .when(stepDown)
                .expectNoEvents()
                .expectException(refusedWith(new RuleNotMet(
                        ChildRules.of(history(), stepDown.placed(), null).getLast())));
    }

    static StepDownPlacement stepDown(HomeId home, int on, Arrangement to) {
        return new StepDownPlacement(CHILD, FIRST, placed(SECOND, home, may(on), to), TODAY, null, List.of());
    }
}
