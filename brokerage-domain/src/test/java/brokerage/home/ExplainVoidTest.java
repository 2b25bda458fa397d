package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.ExplainVoid;
import brokerage.home.HomeEvent.VoidExplained;
import brokerage.home.HomeRefusal.BedNotEmpty;
import brokerage.home.HomeRefusal.NoSuchBed;
import brokerage.home.HomeRefusal.NotOpenYet;
import brokerage.language.provision.VoidReason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplainVoidTest {

    static final Explanation AWAITING = explanation(may(5));

    @Test
    void an_empty_bed_is_explained() {
        home().given(REGISTERED, lives(ANN, 1, nights(2, 5)), lives(BEN, 1, since(6)))
                .when(new ExplainVoid(OAK, 1, AWAITING))
                .expectResultMessagePayload(3L)
                .expectEvents(new VoidExplained(OAK, 1, AWAITING));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED, new VoidExplained(OAK, 1, AWAITING))
                .when(new ExplainVoid(OAK, 1, AWAITING))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void a_bed_slept_in_needs_no_explanation() {
        home().given(REGISTERED, lives(ANN, 1, nights(2, 6)))
                .when(new ExplainVoid(OAK, 1, AWAITING))
                .expectNoEvents()
                .expectException(refusedWith(new BedNotEmpty(1, may(5))));
    }

    @Test
    void a_closed_bed_is_not_void() {
        home().given(REGISTERED, closed(1, since(5)))
                .when(new ExplainVoid(OAK, 1, AWAITING))
                .expectNoEvents()
                .expectException(refusedWith(new BedNotEmpty(1, may(5))));
    }

    @Test
    void only_a_bed_that_is_there() {
        home().given(REGISTERED)
                .when(new ExplainVoid(OAK, 3, AWAITING))
                .expectNoEvents()
                .expectException(refusedWith(new NoSuchBed(OAK, 3)));
    }

    @Test
    void only_once_the_home_is_open() {
        LocalDate april = LocalDate.of(2026, 4, 30);
        home().given(REGISTERED)
                .when(new ExplainVoid(OAK, 1, explanation(april)))
                .expectNoEvents()
                .expectException(refusedWith(new NotOpenYet(may(1), april)));
    }

    static Explanation explanation(LocalDate from) {
        return new Explanation(from, VoidReason.AWAITING_MATCH, null, null);
    }
}
