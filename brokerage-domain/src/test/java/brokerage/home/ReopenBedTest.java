package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.ReopenBed;
import brokerage.home.HomeEvent.BedReopened;
import brokerage.home.HomeRefusal.BedNotClosed;
import brokerage.home.HomeRefusal.NoSuchBed;
import org.junit.jupiter.api.Test;

class ReopenBedTest {

    @Test
    void a_bed_can_be_used_again() {
        home().given(REGISTERED, closed(1, since(4)))
                .when(new ReopenBed(OAK, 1, may(8)))
                .expectResultMessagePayload(2L)
                .expectEvents(new BedReopened(OAK, 1, may(4), may(8)));
    }

    @Test
    void a_bed_that_is_not_closed_does_not_reopen() {
        home().given(REGISTERED, closed(1, nights(4, 8)))
                .when(new ReopenBed(OAK, 1, may(8)))
                .expectNoEvents()
                .expectException(refusedWith(new BedNotClosed(1, may(8))));
    }

    @Test
    void only_a_bed_that_is_there() {
        home().given(REGISTERED)
                .when(new ReopenBed(OAK, 3, may(8)))
                .expectNoEvents()
                .expectException(refusedWith(new NoSuchBed(OAK, 3)));
    }
}
