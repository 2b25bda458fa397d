package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.CloseBed;
import brokerage.home.HomeRefusal.BedAlreadyClosed;
import brokerage.home.HomeRefusal.NoSuchBed;
import brokerage.home.HomeRefusal.NotOpenYet;
import brokerage.language.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CloseBedTest {

    @Test
    void a_bed_is_out_of_use() {
        home().given(REGISTERED)
                .when(close(since(4)))
                .expectResultMessagePayload(1L)
                .expectEvents(closed(1, since(4)));
    }

    @Test
    void a_bed_with_a_child_in_it_can_be_closed_all_the_same() {
        home().given(REGISTERED, lives(ANN, 1, since(2))).when(close(since(4))).expectEvents(closed(1, since(4)));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED, closed(1, since(4)))
                .when(close(since(4)))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void a_closure_from_the_same_date_corrects_the_one_before() {
        home().given(REGISTERED, closed(1, since(4))).when(close(nights(4, 8))).expectEvents(closed(1, nights(4, 8)));
    }

    @Test
    void a_bed_is_closed_once() {
        home().given(REGISTERED, closed(1, nights(4, 8)))
                .when(close(since(7)))
                .expectNoEvents()
                .expectException(refusedWith(new BedAlreadyClosed(1, nights(4, 8))));
    }

    @Test
    void a_closure_corrected_does_not_run_into_the_next() {
        home().given(REGISTERED, closed(1, nights(4, 6)), closed(1, nights(7, 9)))
                .when(close(nights(4, 8)))
                .expectNoEvents()
                .expectException(refusedWith(new BedAlreadyClosed(1, nights(7, 9))));
    }

    @Test
    void only_a_bed_that_is_there() {
        home().given(REGISTERED)
                .when(new CloseBed(OAK, 3, refurbished(since(4))))
                .expectNoEvents()
                .expectException(refusedWith(new NoSuchBed(OAK, 3)));
    }

    @Test
    void only_once_the_home_is_open() {
        LocalDate april = LocalDate.of(2026, 4, 30);
        home().given(REGISTERED)
                .when(close(Period.since(april)))
                .expectNoEvents()
                .expectException(refusedWith(new NotOpenYet(may(1), april)));
    }

    static CloseBed close(Period nights) {
        return new CloseBed(OAK, 1, refurbished(nights));
    }
}
