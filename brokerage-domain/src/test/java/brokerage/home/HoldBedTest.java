package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.HoldBed;
import brokerage.home.HomeEvent.BedHoldReleased;
import brokerage.home.HomeRefusal.*;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoldBedTest {

    @Test
    void a_bed_is_held_for_a_match() {
        home().given(REGISTERED)
                .when(hold(4, 9))
                .expectResultMessagePayload(1L)
                .expectEvents(held(1, nights(4, 9), ANN));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN))
                .when(hold(4, 9))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void a_bed_is_held_once() {
        home().given(REGISTERED, held(1, nights(4, 9), BEN))
                .when(hold(8, 12))
                .expectNoEvents()
                .expectException(refusedWith(new BedAlreadyHeld(1, nights(4, 9))));
    }

    @Test
    void a_hold_ends_at_its_date_by_itself() {
        home().given(REGISTERED, held(1, nights(4, 9), BEN))
                .when(hold(9, 12))
                .expectEvents(held(1, nights(9, 12), ANN));
    }

    @Test
    void a_hold_released_makes_room_for_another() {
        home().given(REGISTERED, held(1, nights(4, 9), BEN), new BedHoldReleased(OAK, 1, may(4), may(6)))
                .when(hold(6, 12))
                .expectEvents(held(1, nights(6, 12), ANN));
    }

    @Test
    void a_hold_holds_a_night_at_least() {
        home().given(REGISTERED)
                .when(hold(4, 4))
                .expectNoEvents()
                .expectException(refusedWith(new HoldWithoutNights(may(4), may(4))));
    }

    @Test
    void a_closed_bed_is_not_held() {
        home().given(REGISTERED, closed(1, since(3)))
                .when(hold(4, 9))
                .expectNoEvents()
                .expectException(refusedWith(new BedAlreadyClosed(1, since(3))));
    }

    @Test
    void a_bed_slept_in_is_not_held() {
        home().given(REGISTERED, lives(BEN, 1, nights(2, 5)))
                .when(hold(4, 9))
                .expectNoEvents()
                .expectException(refusedWith(new BedTaken(1, placement(BEN), nights(2, 5))));
    }

    @Test
    void only_a_bed_that_is_there() {
        home().given(REGISTERED)
                .when(new HoldBed(OAK, 3, may(4), may(9), ANN))
                .expectNoEvents()
                .expectException(refusedWith(new NoSuchBed(OAK, 3)));
    }

    @Test
    void only_once_the_home_is_open() {
        LocalDate april = LocalDate.of(2026, 4, 30);
        home().given(REGISTERED)
                .when(new HoldBed(OAK, 1, april, may(9), ANN))
                .expectNoEvents()
                .expectException(refusedWith(new NotOpenYet(may(1), april)));
    }

    static HoldBed hold(int from, int until) {
        return new HoldBed(OAK, 1, may(from), may(until), ANN);
    }
}
