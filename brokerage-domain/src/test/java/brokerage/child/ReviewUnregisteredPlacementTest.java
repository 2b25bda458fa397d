package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.ReviewUnregisteredPlacement;
import brokerage.child.ChildEvent.PlacementRegistrationChanged;
import brokerage.child.ChildEvent.UnregisteredPlacementReviewed;
import brokerage.child.ChildRefusal.*;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WayOut;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewUnregisteredPlacementTest {

    static final UnregisteredReview REVIEW =
            new UnregisteredReview(WayOut.REGISTRATION_IN_PLACE, may(12), may(4), null, null, null, BECAUSE);

    static final ChildEvent STAY = started(FIRST, OAK, may(2));

    @Test
    void it_is_recorded_with_its_way_out() {
        child().given(LOOKED_AFTER, STAY, unregistered(may(3)))
                .when(review(may(5)))
                .expectResultMessagePayload(3L)
                .expectEvents(new UnregisteredPlacementReviewed(CHILD, FIRST, may(5), REVIEW));
    }

    @Test
    void not_before_the_placement_lost_its_registration() {
        child().given(LOOKED_AFTER, STAY, unregistered(may(6)))
                .when(review(may(5)))
                .expectNoEvents()
                .expectException(refusedWith(new NotUnregistered(may(5))));
    }

    @Test
    void not_once_the_registration_is_there() {
        child().given(LOOKED_AFTER, STAY, unregistered(may(3)), registered(may(5)))
                .when(review(may(5)))
                .expectNoEvents()
                .expectException(refusedWith(new NotUnregistered(may(5))));
    }

    @Test
    void not_before_the_placement_began() {
        child().given(LOOKED_AFTER, started(FIRST, OAK, may(6)), unregistered(may(6)))
                .when(review(may(5)))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItBegan(may(6), may(5))));
    }

    @Test
    void not_when_the_placement_is_over() {
        child().given(LOOKED_AFTER, STAY, unregistered(may(3)), ended(FIRST, may(5)))
                .when(review(may(5)))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementHasEnded(may(5))));
    }

    @Test
    void not_in_a_placement_nobody_recorded() {
        child().given(LOOKED_AFTER)
                .when(review(may(5)))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownPlacement(FIRST)));
    }

    private static ReviewUnregisteredPlacement review(LocalDate on) {
        return new ReviewUnregisteredPlacement(CHILD, FIRST, on, REVIEW);
    }

    private static ChildEvent unregistered(LocalDate from) {
        return new PlacementRegistrationChanged(CHILD, FIRST, from, PlacementRegistration.UNREGISTERED);
    }

    private static ChildEvent registered(LocalDate from) {
        return new PlacementRegistrationChanged(CHILD, FIRST, from, PlacementRegistration.REGISTERED);
    }
}
