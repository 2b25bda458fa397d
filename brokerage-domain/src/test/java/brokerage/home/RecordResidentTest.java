package brokerage.home;

import static brokerage.home.Homes.*;
import static brokerage.language.RefusedWith.refusedWith;

import brokerage.home.HomeCommand.RecordResident;
import brokerage.home.HomeEvent.BedHoldReleased;
import brokerage.home.HomeEvent.HomeCorrected;
import brokerage.home.HomeEvent.ResidentRecorded;
import brokerage.home.HomeRefusal.*;
import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordResidentTest {

    @Test
    void a_child_sleeps_here() {
        home().given(REGISTERED)
                .when(record(ANN, 1, since(2)))
                .expectResultMessagePayload(1L)
                .expectEvents(lives(ANN, 1, since(2)));
    }

    @Test
    void the_same_again_changes_nothing() {
        home().given(REGISTERED, lives(ANN, 1, since(2)))
                .when(record(ANN, 1, since(2)))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void two_children_never_share_a_bed() {
        home().given(REGISTERED, lives(ANN, 1, nights(2, 6)))
                .when(record(BEN, 1, nights(5, 7)))
                .expectNoEvents()
                .expectException(refusedWith(new BedTaken(1, placement(ANN), nights(2, 6))));
    }

    @Test
    void one_leaves_and_the_next_comes_on_one_date() {
        home().given(REGISTERED, lives(ANN, 1, nights(2, 6)))
                .when(record(BEN, 1, since(6)))
                .expectEvents(lives(BEN, 1, since(6)));
    }

    @Test
    void a_stay_of_no_nights_clashes_with_nobody() {
        home().given(REGISTERED, lives(ANN, 1, nights(2, 6)))
                .when(record(BEN, 1, nights(4, 4)))
                .expectEvents(lives(BEN, 1, nights(4, 4)));
    }

    @Test
    void a_child_is_never_in_their_own_way() {
        home().given(REGISTERED, lives(ANN, 1, nights(2, 6)))
                .when(record(ANN, 1, nights(3, 8)))
                .expectEvents(lives(ANN, 1, nights(3, 8)));
    }

    @Test
    void a_stay_recorded_in_error_frees_its_bed() {
        var none = new ResidentRecorded(OAK, Resident.none(placement(ANN), ANN));
        home().given(REGISTERED, lives(ANN, 1, since(2)), none)
                .when(record(BEN, 1, since(4)))
                .expectEvents(lives(BEN, 1, since(4)));
    }

    @Test
    void a_placement_of_another_child_does_not_push_anybody_out() {
        var sameId = new Resident(
                placement(ANN), BEN, resident(BEN, new Spell(2, since(3))).spells(), java.util.List.of());
        home().given(REGISTERED, lives(ANN, 1, since(2)), new ResidentRecorded(OAK, sameId))
                .when(record(CAT, 1, since(5)))
                .expectNoEvents()
                .expectException(refusedWith(new BedTaken(1, placement(ANN), since(2))));
    }

    @Test
    void beds_that_are_counted_are_named() {
        home().given(REGISTERED, lives(ANN, 1, since(2)))
                .when(record(BEN, null, since(4)))
                .expectNoEvents()
                .expectException(refusedWith(new BedNotNamed(2)));
    }

    @Test
    void a_child_without_a_bed_in_a_full_home_has_happened() {
        home().given(REGISTERED, lives(ANN, 1, since(2)), lives(BEN, 2, since(2)))
                .when(record(CAT, null, since(4)))
                .expectEvents(lives(CAT, null, since(4)));
    }

    @Test
    void who_was_recorded_without_a_bed_can_leave_though_one_is_free_by_now() {
        home().given(REGISTERED, lives(CAT, null, since(4)))
                .when(record(CAT, null, nights(4, 6)))
                .expectEvents(lives(CAT, null, nights(4, 6)));
    }

    @Test
    void who_came_before_the_beds_were_counted_can_leave() {
        var counted = new HomeCorrected(OAK, details(HomeKind.FOSTER_HOUSEHOLD, 2, true, false), null);
        home().given(REGISTERED_FAMILY, lives(CAT, null, since(4)), counted)
                .when(record(CAT, null, nights(4, 6)))
                .expectEvents(lives(CAT, null, nights(4, 6)));
    }

    @Test
    void a_stay_of_no_nights_needs_no_bed() {
        home().given(REGISTERED).when(record(ANN, null, nights(4, 4))).expectEvents(lives(ANN, null, nights(4, 4)));
    }

    @Test
    void only_a_bed_that_is_there() {
        home().given(REGISTERED)
                .when(record(ANN, 3, since(2)))
                .expectNoEvents()
                .expectException(refusedWith(new NoSuchBed(OAK, 3)));
    }

    @Test
    void only_a_bed_that_is_counted() {
        home().given(REGISTERED_FAMILY)
                .when(record(ANN, 1, since(2)))
                .expectNoEvents()
                .expectException(refusedWith(new BedsNotTracked(OAK)));
    }

    @Test
    void a_hold_is_used_up_by_the_child_it_is_for() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN))
                .when(record(ANN, 1, since(6)))
                .expectResultMessagePayload(3L)
                .expectEvents(lives(ANN, 1, since(6)), new BedHoldReleased(OAK, 1, may(4), may(6)));
    }

    @Test
    void a_hold_is_used_up_also_by_a_child_who_comes_early() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN))
                .when(record(ANN, 1, since(3)))
                .expectEvents(lives(ANN, 1, since(3)), new BedHoldReleased(OAK, 1, may(4), may(4)));
    }

    @Test
    void a_hold_for_another_or_another_time_stays() {
        home().given(REGISTERED, held(1, nights(4, 9), ANN), held(1, nights(12, 15), BEN))
                .when(record(BEN, 1, nights(5, 7)))
                .expectEvents(lives(BEN, 1, nights(5, 7)));
    }

    static RecordResident record(ChildRef child, @Nullable Integer bed, Period nights) {
        return new RecordResident(OAK, sleeps(child, bed, nights));
    }
}
