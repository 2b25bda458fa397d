package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.ReturnFromAbsence;
import brokerage.child.ChildEvent.ChildReturned;
import brokerage.child.ChildRefusal.*;
import org.junit.jupiter.api.Test;

class ReturnFromAbsenceTest {

    static final ChildEvent STAY = started(FIRST, OAK, may(2));

    @Test
    void a_child_comes_back() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), null))
                .when(new ReturnFromAbsence(CHILD, FIRST, may(7)))
                .expectResultMessagePayload(3L)
                .expectEvents(new ChildReturned(CHILD, FIRST, may(4), may(7)));
    }

    @Test
    void a_child_comes_back_earlier_than_planned() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), may(9)))
                .when(new ReturnFromAbsence(CHILD, FIRST, may(7)))
                .expectEvents(new ChildReturned(CHILD, FIRST, may(4), may(7)));
    }

    @Test
    void a_child_who_comes_back_as_planned_changes_nothing() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), may(9)))
                .when(new ReturnFromAbsence(CHILD, FIRST, may(9)))
                .expectResultMessagePayload(2L)
                .expectNoEvents();
    }

    @Test
    void the_same_again_changes_nothing() {
        child().given(
                        LOOKED_AFTER,
                        STAY,
                        inHospital(FIRST, may(4), null),
                        new ChildReturned(CHILD, FIRST, may(4), may(7)))
                .when(new ReturnFromAbsence(CHILD, FIRST, may(7)))
                .expectResultMessagePayload(3L)
                .expectNoEvents();
    }

    @Test
    void the_absence_that_is_meant_is_the_one_of_that_night() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), may(6)), inHospital(FIRST, may(8), null))
                .when(new ReturnFromAbsence(CHILD, FIRST, may(9)))
                .expectEvents(new ChildReturned(CHILD, FIRST, may(8), may(9)));
    }

    @Test
    void a_child_who_is_not_away_does_not_come_back() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), may(6)))
                .when(new ReturnFromAbsence(CHILD, FIRST, may(7)))
                .expectNoEvents()
                .expectException(refusedWith(new NotAway(may(7))));
    }

    @Test
    void nobody_comes_back_before_they_left() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), null))
                .when(new ReturnFromAbsence(CHILD, FIRST, may(3)))
                .expectNoEvents()
                .expectException(refusedWith(new NotAway(may(3))));
    }

    @Test
    void nobody_comes_back_to_a_placement_that_ended_before() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), null), ended(FIRST, may(6)))
                .when(new ReturnFromAbsence(CHILD, FIRST, may(7)))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementHasEnded(may(6))));
    }
}
