package brokerage.flow;

import static brokerage.flow.Residences.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.*;
import brokerage.child.ChildRefusal.LivesElsewhere;
import brokerage.child.Correction;
import brokerage.child.Placement;
import brokerage.home.Hold;
import brokerage.home.HomeCommand.HoldBed;
import brokerage.home.HomeRefusal.BedTaken;
import brokerage.language.Period;
import brokerage.language.Refusal;
import brokerage.language.Timeline;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.EndReason;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the flow makes of two records at once; that it is one append is shown on the real database. */
class ResidenceFlowTest {

    final InMemoryBrokerage brokerage = new InMemoryBrokerage();

    @BeforeEach
    void open() {
        opening().forEach(brokerage::tell);
    }

    @Test
    void a_start_gets_the_bed_the_home_gives_and_what_it_found() {
        assertThat(start(ANN, "a", OAK, null, 2)).isEqualTo(1);
        assertThat(residents(OAK)).containsExactly(sleeps(ANN, "a", 1, Period.since(day(2))));
        var placed = brokerage.history(ANN).placement(placement("a"));
        assertThat(placed.terms().beds()).isEqualTo(Timeline.from(day(2), 1));
        assertThat(brokerage.events(ANN.value()).getLast().toString())
                .contains("home-registration", "bed-usable", "within-a-period-of-care");
    }

    @Test
    void a_start_into_a_bed_that_is_taken_leaves_nothing_behind() {
        start(ANN, "a", OAK, 1, 2);
        assertNothingChanges(
                new BedTaken(1, placement("a"), Period.since(day(2))),
                new StartPlacement(BEN, placed("b", OAK, 1, 5), null, null, TODAY, null, List.of()));
    }

    @Test
    void a_child_in_two_places_leaves_nothing_behind() {
        start(ANN, "a", OAK, 1, 2);
        assertNothingChanges(
                new LivesElsewhere(placement("a"), OAK, Period.since(day(2))),
                new StartPlacement(ANN, placed("b", ELM, 1, 5), null, null, TODAY, null, List.of()));
    }

    @Test
    void a_move_frees_one_bed_and_takes_another() {
        start(ANN, "a", OAK, 1, 2);
        brokerage.tell(
                new MoveChild(ANN, placement("a"), EndReason.CREQB, placed("b", ELM, null, 6), TODAY, null, List.of()));
        assertThat(residents(OAK)).containsExactly(sleeps(ANN, "a", 1, new Period(day(2), day(6))));
        assertThat(residents(ELM)).containsExactly(sleeps(ANN, "b", 1, Period.since(day(6))));
        start(BEN, "c", OAK, 1, 6);
    }

    @Test
    void a_move_on_the_day_of_the_start_leaves_a_stay_of_no_nights_that_is_in_nobodys_way() {
        start(ANN, "a", OAK, 1, 2);
        brokerage.tell(
                new MoveChild(ANN, placement("a"), EndReason.CREQB, placed("b", ELM, null, 2), TODAY, null, List.of()));
        assertThat(residents(OAK)).containsExactly(sleeps(ANN, "a", 1, new Period(day(2), day(2))));
        start(BEN, "c", OAK, 1, 2);
    }

    @Test
    void a_hold_is_used_up_by_the_child_who_comes() {
        brokerage.tell(new HoldBed(OAK, 2, day(1), day(9), ANN));
        start(ANN, "a", OAK, 2, 4);
        assertThat(brokerage.history(OAK).beds().get(2).holds())
                .containsExactly(new Hold(new Period(day(1), day(4)), ANN));
    }

    @Test
    void a_boundary_corrected_moves_the_nights_in_both_homes() {
        start(ANN, "a", OAK, 1, 2);
        brokerage.tell(
                new MoveChild(ANN, placement("a"), EndReason.CREQB, placed("b", ELM, null, 6), TODAY, null, List.of()));
        correct(ANN, "b", new Correction(day(4), null, false, null, null, null, null, null, null));
        assertThat(residents(OAK)).containsExactly(sleeps(ANN, "a", 1, new Period(day(2), day(4))));
        assertThat(residents(ELM)).containsExactly(sleeps(ANN, "b", 1, Period.since(day(4))));
    }

    @Test
    void a_boundary_corrected_into_another_childs_nights_leaves_nothing_behind() {
        start(ANN, "a", OAK, 1, 2);
        brokerage.tell(
                new MoveChild(ANN, placement("a"), EndReason.CREQB, placed("b", ELM, null, 6), TODAY, null, List.of()));
        start(BEN, "c", OAK, 1, 6);
        assertNothingChanges(
                new BedTaken(1, placement("c"), Period.since(day(6))),
                new CorrectPlacement(
                        ANN,
                        placement("b"),
                        new Correction(day(8), null, false, null, null, null, null, null, null),
                        BECAUSE));
    }

    @Test
    void a_home_corrected_moves_the_nights_there() {
        start(ANN, "a", OAK, 1, 2);
        correct(ANN, "a", new Correction(null, null, false, null, ELM, Timeline.from(day(2), 3), null, null, null));
        assertThat(residents(OAK)).isEmpty();
        assertThat(residents(ELM)).containsExactly(sleeps(ANN, "a", 3, Period.since(day(2))));
    }

    @Test
    void a_bed_changed_and_the_start_corrected_stay_consistent() {
        start(ANN, "a", OAK, 1, 2);
        brokerage.tell(new ChangeBed(ANN, placement("a"), day(5), 2));
        correct(ANN, "a", new Correction(day(7), null, false, null, null, null, null, null, null));
        assertThat(residents(OAK)).containsExactly(sleeps(ANN, "a", 2, Period.since(day(7))));
    }

    @Test
    void an_absence_keeps_the_bed_until_the_placement_ends() {
        start(ANN, "a", OAK, 1, 2);
        brokerage.tell(new LeaveTemporarily(ANN, placement("a"), AbsenceKind.CUSTODY, day(4), null));
        assertThat(residents(OAK).getFirst().isAwayOn(day(30))).isTrue();
        brokerage.tell(new EndPlacement(ANN, placement("a"), day(9), EndReason.CUSTOD));
        assertThat(residents(OAK).getFirst().away()).containsExactly(new Period(day(4), day(9)));
    }

    @Test
    void ceasing_care_frees_the_bed() {
        start(ANN, "a", OAK, 1, 2);
        assertThat(brokerage.tell(new CeaseCare(ANN, day(9)))).isEqualTo(3);
        start(BEN, "b", OAK, 1, 9);
    }

    @Test
    void a_placement_recorded_in_error_frees_the_bed() {
        start(ANN, "a", OAK, 1, 2);
        brokerage.tell(new WithdrawPlacement(ANN, placement("a"), BECAUSE));
        assertThat(residents(OAK)).isEmpty();
    }

    @Test
    void placements_told_again_in_exchanged_homes_are_exchanged_there() {
        start(ANN, "a", OAK, 1, 2);
        brokerage.tell(
                new MoveChild(ANN, placement("a"), EndReason.CREQB, placed("b", ELM, 1, 6), TODAY, null, List.of()));
        var known = brokerage.history(ANN).placements();
        var exchanged = List.of(
                new Placement(
                        placement("a"),
                        ELM,
                        known.get(0).period(),
                        EndReason.CREQB,
                        known.get(0).terms(),
                        List.of(),
                        null),
                new Placement(
                        placement("b"),
                        OAK,
                        known.get(1).period(),
                        null,
                        known.get(1).terms(),
                        List.of(),
                        null));
        brokerage.tell(new RecordPlacements(ANN, exchanged, List.of()));
        assertThat(residents(ELM)).containsExactly(sleeps(ANN, "a", 1, new Period(day(2), day(6))));
        assertThat(residents(OAK)).containsExactly(sleeps(ANN, "b", 1, Period.since(day(6))));
    }

    private long start(ChildRef child, String key, HomeId home, @Nullable Integer bed, int from) {
        return brokerage.tell(
                new StartPlacement(child, placed(key, home, bed, from), null, null, TODAY, null, List.of()));
    }

    private void correct(ChildRef child, String key, Correction correction) {
        brokerage.tell(new CorrectPlacement(child, placement(key), correction, BECAUSE));
    }

    private void assertNothingChanges(Refusal refusal, Object command) {
        long before = brokerage.position();
        assertRefused(refusal, () -> brokerage.tell(command));
        assertThat(brokerage.position()).isEqualTo(before);
        Nights.assertPossible(brokerage);
    }

    private List<Resident> residents(HomeId home) {
        return brokerage.history(home).residents();
    }

    private static Resident sleeps(ChildRef child, String key, @Nullable Integer bed, Period nights) {
        return new Resident(placement(key), child, List.of(new Spell(bed, nights)), List.of());
    }
}
