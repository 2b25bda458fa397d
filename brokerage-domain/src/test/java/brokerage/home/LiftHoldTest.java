package brokerage.home;

import static brokerage.home.Homes.*;

import brokerage.home.HomeCommand.LiftHold;
import brokerage.home.HomeEvent.BedHoldReleased;
import org.junit.jupiter.api.Test;

class LiftHoldTest {

    @Test
    void no_bed_is_kept_for_the_child_any_longer() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN), held(2, nights(4, 9), BEN))
                .when(new LiftHold(OAK, ANN, may(6)))
                .expectResultMessagePayload(3L)
                .expectEvents(new BedHoldReleased(OAK, 1, may(4), may(6)));
    }

    @Test
    void a_hold_that_has_not_begun_never_begins() {
        home().given(REGISTERED, held(1, nights(14, 19), ANN))
                .when(new LiftHold(OAK, ANN, may(6)))
                .expectEvents(new BedHoldReleased(OAK, 1, may(14), may(14)));
    }

    @Test
    void a_hold_that_ran_out_is_left_as_it_was() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN))
                .when(new LiftHold(OAK, ANN, may(9)))
                .expectNoEvents();
    }

    @Test
    void a_home_that_counts_no_beds_keeps_none() {
        home().given(REGISTERED_FAMILY).when(new LiftHold(OAK, ANN, may(6))).expectNoEvents();
    }
}
