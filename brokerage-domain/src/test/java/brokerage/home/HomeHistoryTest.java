package brokerage.home;

import static brokerage.home.Homes.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import brokerage.home.HomeEvent.*;
import brokerage.language.Timeline;
import brokerage.language.id.ContractId;
import brokerage.language.provision.HomeKind;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import brokerage.language.provision.TrafficLight;
import brokerage.language.provision.VoidReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeHistoryTest {

    static final Allotment BLOCK = new Allotment(ContractId.of(COUNCIL, "block"), false);
    static final BedAllotted BOUGHT = new BedAllotted(OAK, 1, may(4), BLOCK);

    @Test
    void a_home_stands_as_it_was_registered_and_as_was_found_later() {
        var standing = history(
                        new HomeInspected(OAK, may(9), OfstedRating.INADEQUATE),
                        new HomeRegistrationChanged(OAK, may(10), RegistrationState.SUSPENDED, List.of()),
                        new TrafficLightSet(OAK, may(8), TrafficLight.RED))
                .standing();
        assertThat(standing.ratings().on(may(8))).hasValue(OfstedRating.GOOD);
        assertThat(standing.ratings().on(may(9))).hasValue(OfstedRating.INADEQUATE);
        assertThat(standing.registrations().on(may(10))).hasValue(RegistrationState.SUSPENDED);
        assertThat(standing.lights().on(may(8))).hasValue(TrafficLight.RED);
    }

    @Test
    void beds_are_numbered_from_one_where_they_are_counted() {
        assertThat(history().beds().keySet()).containsExactly(1, 2);
        assertThat(of(REGISTERED_FAMILY).beds()).isEmpty();
    }

    @Test
    void own_beds_are_own_from_the_opening_and_bought_ones_from_their_contract() {
        assertThat(allotments(history(BOUGHT)))
                .isEqualTo(Timeline.from(may(1), Allotment.OWN).with(may(4), BLOCK));
    }

    @Test
    void another_opening_moves_what_was_own_from_it() {
        assertThat(allotments(history(BOUGHT, corrected(true, may(3)))))
                .isEqualTo(Timeline.from(may(3), Allotment.OWN).with(may(4), BLOCK));
        assertThat(allotments(history(BOUGHT, corrected(true, may(1).minusDays(3)))))
                .isEqualTo(Timeline.from(may(1).minusDays(3), Allotment.OWN).with(may(4), BLOCK));
    }

    @Test
    void a_home_that_was_never_own_after_all_has_no_own_beds() {
        assertThat(allotments(history(BOUGHT, corrected(false, may(1)))))
                .isEqualTo(Timeline.from(may(1), Allotment.NOT_OURS).with(may(4), BLOCK));
    }

    @Test
    void a_home_that_was_own_after_all_was_so_before_any_contract() {
        var bought = of(registered(details(HomeKind.CHILDRENS_HOME, 2, true, false)), BOUGHT);
        assertThat(allotments(bought)).isEqualTo(Timeline.from(may(4), BLOCK));
        assertThat(allotments(bought.after(corrected(true, may(1)))))
                .isEqualTo(Timeline.from(may(1), Allotment.OWN).with(may(4), BLOCK));
    }

    @Test
    void a_slip_corrected_back_reads_as_before() {
        assertThat(allotments(history(BOUGHT, corrected(false, may(1)), corrected(true, may(1)))))
                .isEqualTo(allotments(history(BOUGHT)));
    }

    @Test
    void a_bed_reads_as_held_closed_and_explained() {
        var explanation = new Explanation(may(12), VoidReason.NOTICE_PERIOD, null, null);
        Bed bed = history(
                        held(1, nights(2, 9), ANN),
                        new BedHoldReleased(OAK, 1, may(2), may(5)),
                        closed(1, since(5)),
                        new BedReopened(OAK, 1, may(5), may(8)),
                        new VoidExplained(OAK, 1, explanation))
                .beds()
                .get(1);
        assertThat(bed.holds()).containsExactly(new Hold(nights(2, 5), ANN));
        assertThat(bed.closures()).containsExactly(refurbished(nights(5, 8)));
        assertThat(bed.explanations()).containsExactly(explanation);
        assertThat(bed.holdOn(may(5))).isEmpty();
        assertThat(bed.closureOn(may(7))).isPresent();
    }

    @Test
    void what_is_told_from_the_same_date_replaces_what_was_told_before() {
        Bed bed = history(closed(1, since(5)), closed(1, nights(5, 6))).beds().get(1);
        assertThat(bed.closures()).containsExactly(refurbished(nights(5, 6)));
    }

    @Test
    void residents_are_those_who_sleep_here_that_night() {
        var home = history(lives(ANN, 1, nights(2, 5)), lives(BEN, 2, since(4)), lives(CAT, 1, nights(5, 5)));
        assertThat(home.residentsOn(may(4))).extracting(Resident::child).containsExactly(ANN, BEN);
        assertThat(home.residentsOn(may(5))).extracting(Resident::child).containsExactly(BEN);
        assertThat(home.residents()).hasSize(3);
    }

    @Test
    void a_stay_told_again_replaces_itself_and_one_without_nights_is_gone() {
        assertThat(history(lives(ANN, 1, since(2)), lives(ANN, 2, since(3))).residents())
                .containsExactly(sleeps(ANN, 2, since(3)));
        assertThat(history(lives(ANN, 1, since(2)), new ResidentRecorded(OAK, Resident.none(placement(ANN), ANN)))
                        .residents())
                .isEmpty();
    }

    @Test
    void a_bed_is_taken_by_others_only() {
        var home = history(lives(ANN, 1, since(2)));
        assertThat(home.taken(new Spell(1, since(3)), BEN)).isPresent();
        assertThat(home.taken(new Spell(1, since(3)), null)).isPresent();
        assertThat(home.taken(new Spell(1, since(3)), ANN)).isEmpty();
        assertThat(home.taken(new Spell(2, since(3)), BEN)).isEmpty();
        assertThat(home.taken(new Spell(null, since(3)), BEN)).isEmpty();
    }

    @Test
    void of_a_home_nobody_registered_nothing_is_known() {
        assertThatIllegalStateException().isThrownBy(HomeHistory.NONE::known);
    }

    static Timeline<Allotment> allotments(HomeHistory home) {
        return home.beds().get(1).allotments();
    }

    static HomeCorrected corrected(boolean inHouse, LocalDate openedOn) {
        return new HomeCorrected(
                OAK,
                new HomeDetails(
                        null,
                        HomeKind.CHILDRENS_HOME,
                        2,
                        true,
                        inHouse,
                        null,
                        openedOn,
                        StatementOfPurpose.UNKNOWN,
                        NAME,
                        null),
                BECAUSE);
    }
}
