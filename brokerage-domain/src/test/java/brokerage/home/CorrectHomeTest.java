package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.CorrectHome;
import brokerage.home.HomeEvent.HomeCorrected;
import brokerage.home.HomeRefusal.BedInUse;
import brokerage.language.provision.HomeKind;
import org.junit.jupiter.api.Test;

class CorrectHomeTest {

    static final HomeDetails ONE_BED = details(HomeKind.CHILDRENS_HOME, 1, true, true);
    static final HomeDetails NOT_COUNTED = details(HomeKind.CHILDRENS_HOME, 2, false, true);

    @Test
    void what_was_recorded_wrongly_is_put_right() {
        home().given(REGISTERED, lives(ANN, 1, since(2)))
                .when(new CorrectHome(OAK, ONE_BED, BECAUSE))
                .expectResultMessagePayload(2L)
                .expectEvents(new HomeCorrected(OAK, ONE_BED, BECAUSE));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED)
                .when(new CorrectHome(OAK, TWO_BEDS, null))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }

    @Test
    void a_bed_slept_in_is_not_taken_away() {
        home().given(REGISTERED, lives(ANN, 2, nights(2, 4)))
                .when(new CorrectHome(OAK, ONE_BED, BECAUSE))
                .expectNoEvents()
                .expectException(refusedWith(new BedInUse(2)));
    }

    @Test
    void beds_slept_in_stay_counted() {
        home().given(REGISTERED, lives(ANN, 1, nights(2, 4)))
                .when(new CorrectHome(OAK, NOT_COUNTED, BECAUSE))
                .expectNoEvents()
                .expectException(refusedWith(new BedInUse(1)));
    }
}
