package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.AllotBed;
import brokerage.home.HomeEvent.BedAllotted;
import brokerage.home.HomeRefusal.BedsNotTracked;
import brokerage.home.HomeRefusal.NoSuchBed;
import brokerage.home.HomeRefusal.NotOpenYet;
import brokerage.language.id.ContractId;
import brokerage.language.provision.HomeKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AllotBedTest {

    static final ContractId BLOCK = ContractId.of(COUNCIL, "block");

    @Test
    void a_bed_comes_under_a_contract() {
        home().given(REGISTERED)
                .when(new AllotBed(OAK, 1, may(4), BLOCK))
                .expectResultMessagePayload(1L)
                .expectEvents(new BedAllotted(OAK, 1, may(4), new Allotment(BLOCK, false)));
    }

    @Test
    void a_bed_in_an_own_home_taken_back_is_the_councils_own() {
        home().given(REGISTERED)
                .when(new AllotBed(OAK, 1, may(4), null))
                .expectEvents(new BedAllotted(OAK, 1, may(4), Allotment.OWN));
    }

    @Test
    void a_bed_in_anothers_home_taken_back_is_nobodys() {
        home().given(registered(details(HomeKind.CHILDRENS_HOME, 2, true, false)))
                .when(new AllotBed(OAK, 1, may(4), null))
                .expectEvents(new BedAllotted(OAK, 1, may(4), Allotment.NOT_OURS));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED, new BedAllotted(OAK, 1, may(4), new Allotment(BLOCK, false)))
                .when(new AllotBed(OAK, 1, may(4), BLOCK))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void only_a_bed_that_is_there() {
        home().given(REGISTERED)
                .when(new AllotBed(OAK, 3, may(4), BLOCK))
                .expectNoEvents()
                .expectException(refusedWith(new NoSuchBed(OAK, 3)));
    }

    @Test
    void only_a_bed_that_is_counted() {
        home().given(REGISTERED_FAMILY)
                .when(new AllotBed(OAK, 1, may(4), BLOCK))
                .expectNoEvents()
                .expectException(refusedWith(new BedsNotTracked(OAK)));
    }

    @Test
    void only_once_the_home_is_open() {
        LocalDate april = LocalDate.of(2026, 4, 30);
        home().given(REGISTERED)
                .when(new AllotBed(OAK, 1, april, BLOCK))
                .expectNoEvents()
                .expectException(refusedWith(new NotOpenYet(may(1), april)));
    }
}
