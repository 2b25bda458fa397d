package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.EndPlacement;
import brokerage.child.ChildEvent.PlacementEnded;
import brokerage.child.ChildRefusal.*;
import brokerage.language.care.EndReason;
import org.junit.jupiter.api.Test;

class EndPlacementTest {

    @Test
    void a_placement_ends() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new EndPlacement(CHILD, FIRST, may(6), EndReason.ALLEG))
                .expectResultMessagePayload(2L)
                .expectEvents(new PlacementEnded(CHILD, FIRST, may(6), EndReason.ALLEG));
    }

    @Test
    void a_placement_may_end_on_the_day_it_began() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new EndPlacement(CHILD, FIRST, may(2), EndReason.ALLEG))
                .expectResultMessagePayload(2L);
    }

    @Test
    void a_placement_does_not_end_before_it_began() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new EndPlacement(CHILD, FIRST, may(1), EndReason.ALLEG))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItBegan(may(2), may(1))));
    }

    @Test
    void a_placement_ends_once() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), ended(FIRST, may(6)))
                .when(new EndPlacement(CHILD, FIRST, may(6), EndReason.CREQB))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementHasEnded(may(6))));
    }

    @Test
    void leaving_care_is_told_by_ceasing_care() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new EndPlacement(CHILD, FIRST, may(6), EndReason.LEFT_CARE))
                .expectNoEvents()
                .expectException(refusedWith(new NotAMoveReason()));
    }

    @Test
    void what_nobody_recorded_does_not_end() {
        child().given(LOOKED_AFTER)
                .when(new EndPlacement(CHILD, FIRST, may(6), EndReason.ALLEG))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownPlacement(FIRST)));
    }
}
