package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.CeaseCare;
import brokerage.child.ChildEvent.PlacementEnded;
import brokerage.child.ChildRefusal.*;
import brokerage.language.care.EndReason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CeaseCareTest {

    @Test
    void care_ends_and_the_placement_with_it() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new CeaseCare(CHILD, may(9)))
                .expectResultMessagePayload(3L)
                .expectEvents(new PlacementEnded(CHILD, FIRST, may(9), EndReason.LEFT_CARE), ceased(may(9)));
    }

    @Test
    void care_ends_also_when_the_child_lives_nowhere() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), ended(FIRST, may(9)))
                .when(new CeaseCare(CHILD, may(9)))
                .expectEvents(ceased(may(9)));
    }

    @Test
    void care_ends_once() {
        child().given(LOOKED_AFTER, ceased(may(9)))
                .when(new CeaseCare(CHILD, may(9)))
                .expectNoEvents()
                .expectException(refusedWith(new NotLookedAfter(may(9))));
    }

    @Test
    void care_does_not_end_before_it_began() {
        LocalDate april = LocalDate.of(2026, 4, 30);
        child().given(LOOKED_AFTER)
                .when(new CeaseCare(CHILD, april))
                .expectNoEvents()
                .expectException(refusedWith(new NotLookedAfter(april)));
    }

    @Test
    void care_does_not_end_before_a_placement_that_is_planned() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(12)))
                .when(new CeaseCare(CHILD, may(9)))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementsLater(may(12))));
    }

    @Test
    void care_does_not_end_before_a_placement_did() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), ended(FIRST, may(12)))
                .when(new CeaseCare(CHILD, may(9)))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementHasEnded(may(12))));
    }
}
