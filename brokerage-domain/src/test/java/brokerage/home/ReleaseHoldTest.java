package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.ReleaseHold;
import brokerage.home.HomeEvent.BedHoldReleased;
import brokerage.home.HomeRefusal.BedNotHeld;
import brokerage.home.HomeRefusal.NoSuchBed;
import org.junit.jupiter.api.Test;

class ReleaseHoldTest {

    @Test
    void a_hold_is_released_before_its_date() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN))
                .when(new ReleaseHold(OAK, 1, may(6)))
                .expectResultMessagePayload(2L)
                .expectEvents(new BedHoldReleased(OAK, 1, may(4), may(6)));
    }

    @Test
    void a_hold_that_ran_out_is_not_released() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN))
                .when(new ReleaseHold(OAK, 1, may(9)))
                .expectNoEvents()
                .expectException(refusedWith(new BedNotHeld(1, may(9))));
    }

    @Test
    void a_hold_is_released_once() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN), new BedHoldReleased(OAK, 1, may(4), may(6)))
                .when(new ReleaseHold(OAK, 1, may(6)))
                .expectNoEvents()
                .expectException(refusedWith(new BedNotHeld(1, may(6))));
    }

    @Test
    void only_a_bed_that_is_there() {
        home().given(REGISTERED)
                .when(new ReleaseHold(OAK, 3, may(6)))
                .expectNoEvents()
                .expectException(refusedWith(new NoSuchBed(OAK, 3)));
    }
}
