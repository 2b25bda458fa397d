package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.WithdrawPlacement;
import brokerage.child.ChildEvent.PlacementRecordedInError;
import brokerage.child.ChildRefusal.UnknownPlacement;
import org.junit.jupiter.api.Test;

class WithdrawPlacementTest {

    @Test
    void a_placement_was_recorded_in_error() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)))
                .when(new WithdrawPlacement(CHILD, FIRST, BECAUSE))
                .expectResultMessagePayload(2L)
                .expectEvents(new PlacementRecordedInError(CHILD, FIRST, BECAUSE));
    }

    @Test
    void what_was_recorded_in_error_is_no_longer_there() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(2)), new PlacementRecordedInError(CHILD, FIRST, BECAUSE))
                .when(new WithdrawPlacement(CHILD, FIRST, BECAUSE))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownPlacement(FIRST)));
    }
}
