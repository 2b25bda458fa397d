package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.child.ChildCommand.LeaveTemporarily;
import brokerage.child.ChildRefusal.*;
import brokerage.language.Period;
import brokerage.language.care.AbsenceKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaveTemporarilyTest {

    static final ChildEvent STAY = started(FIRST, OAK, may(2));

    @Test
    void a_child_goes_to_hospital_and_comes_back_some_day() {
        child().given(LOOKED_AFTER, STAY)
                .when(toHospital(may(4), null))
                .expectResultMessagePayload(2L)
                .expectEvents(inHospital(FIRST, may(4), null));
    }

    @Test
    void an_absence_follows_the_one_before_on_the_same_date() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), may(6)))
                .when(toHospital(may(6), may(8)))
                .expectEvents(inHospital(FIRST, may(6), may(8)));
    }

    @Test
    void a_child_who_is_away_does_not_leave() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), null))
                .when(toHospital(may(6), may(8)))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyAway(Period.since(may(4)))));
    }

    @Test
    void two_absences_never_begin_on_one_day() {
        child().given(LOOKED_AFTER, STAY, inHospital(FIRST, may(4), may(4)))
                .when(toHospital(may(4), may(8)))
                .expectNoEvents()
                .expectException(refusedWith(new AlreadyAway(nights(4, 4))));
    }

    @Test
    void nobody_leaves_before_they_came() {
        child().given(LOOKED_AFTER, STAY)
                .when(toHospital(may(1), null))
                .expectNoEvents()
                .expectException(refusedWith(new BeforeItBegan(may(2), may(1))));
    }

    @Test
    void nobody_leaves_a_placement_that_has_ended() {
        child().given(LOOKED_AFTER, STAY, ended(FIRST, may(6)))
                .when(toHospital(may(6), null))
                .expectNoEvents()
                .expectException(refusedWith(new PlacementHasEnded(may(6))));
    }

    @Test
    void the_placement_must_be_known() {
        child().given(LOOKED_AFTER)
                .when(toHospital(may(6), null))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownPlacement(FIRST)));
    }

    static LeaveTemporarily toHospital(LocalDate from, @Nullable LocalDate until) {
        return new LeaveTemporarily(CHILD, FIRST, AbsenceKind.HOSPITAL, from, until);
    }
}
