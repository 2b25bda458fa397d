package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import brokerage.child.ChildEvent.*;
import brokerage.child.ChildRefusal.LivesElsewhere;
import brokerage.child.ChildRefusal.UnknownPlacement;
import brokerage.language.Period;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementType;
import brokerage.language.provision.Resident;
import brokerage.language.provision.Spell;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildHistoryTest {

    static final ChildEvent STAY = started(FIRST, OAK, may(2));

    @Test
    void care_begins_ends_and_begins_again() {
        var child = history(ceased(may(5)), new ChildBecameLookedAfter(CHILD, may(9), PARTICULARS));
        assertThat(child.care()).containsExactly(nights(1, 5), Period.since(may(9)));
        assertThat(child.isLookedAfterOn(may(4))).isTrue();
        assertThat(child.isLookedAfterOn(may(5))).isFalse();
        assertThat(child.isLookedAfterOn(may(9))).isTrue();
    }

    @Test
    void a_correction_of_the_child_moves_the_last_period_of_care() {
        var other = bornIn(YearMonth.of(2011, 1));
        var child = history(ceased(may(5)), new ChildCorrected(CHILD, may(2), other, BECAUSE));
        assertThat(child.care()).containsExactly(nights(2, 5));
        assertThat(child.particulars()).isEqualTo(other);
    }

    @Test
    void a_move_ends_one_stay_and_begins_the_next() {
        var moved = new ChildMoved(CHILD, FIRST, EndReason.CREQB, placed(SECOND, ELM, may(5)), List.of());
        assertThat(history(STAY, moved).placements())
                .containsExactly(stay(FIRST, OAK, may(2), may(5)), stay(SECOND, ELM, may(5), null));
    }

    @Test
    void a_step_down_ends_the_stay_as_the_care_plan_wants() {
        var down = new PlacementSteppedDown(
                CHILD, FIRST, PlacementType.RESIDENTIAL, placed(SECOND, ELM, may(5)), List.of());
        assertThat(history(STAY, down).placement(FIRST).endReason()).isEqualTo(EndReason.CARPL);
    }

    @Test
    void a_return_ends_the_absence_it_means_and_no_other() {
        var child = history(
                STAY,
                inHospital(FIRST, may(3), may(4)),
                inHospital(FIRST, may(6), null),
                new ChildReturned(CHILD, FIRST, may(6), may(8)));
        assertThat(child.placement(FIRST).absences())
                .containsExactly(
                        new Absence(AbsenceKind.HOSPITAL, nights(3, 4)),
                        new Absence(AbsenceKind.HOSPITAL, nights(6, 8)));
    }

    @Test
    void a_bed_is_kept_for_an_absent_child_no_longer_than_the_placement_lasts() {
        var child = history(STAY, inHospital(FIRST, may(4), null), ended(FIRST, may(6)));
        assertThat(child.placement(FIRST).resident(CHILD))
                .isEqualTo(new Resident(FIRST, CHILD, List.of(new Spell(null, nights(2, 6))), List.of(nights(4, 6))));
        Placement corrected = ending(may(3)).of(child.placement(FIRST));
        assertThat(corrected.resident(CHILD).away()).isEmpty();
    }

    @Test
    void a_change_of_beds_is_two_spells() {
        var child = history(STAY, new BedChanged(CHILD, FIRST, may(4), 2), ended(FIRST, may(6)));
        assertThat(child.placement(FIRST).resident(CHILD).spells())
                .containsExactly(new Spell(null, nights(2, 4)), new Spell(2, nights(4, 6)));
    }

    @Test
    void a_stay_of_no_nights_is_kept_readable_and_takes_no_night() {
        var child = history(STAY, ended(FIRST, may(2)), started(SECOND, ELM, may(2)));
        assertThat(child.placements()).hasSize(2);
        assertThat(child.placement(FIRST).resident(CHILD).spells()).containsExactly(new Spell(null, nights(2, 2)));
        assertThatCode(() -> child.mustLiveInOnePlace(ChildHistory.NONE)).doesNotThrowAnyException();
    }

    @Test
    void a_child_lives_in_one_place() {
        var child = history(STAY, started(SECOND, ELM, may(5)));
        assertRefused(
                new LivesElsewhere(FIRST, OAK, Period.since(may(2))), () -> child.mustLiveInOnePlace(history(STAY)));
    }

    @Test
    void a_stay_told_late_is_refused_by_the_one_that_was_known() {
        var known = history(started(SECOND, ELM, may(5)));
        var child = history(started(SECOND, ELM, may(5)), STAY);
        assertRefused(new LivesElsewhere(SECOND, ELM, Period.since(may(5))), () -> child.mustLiveInOnePlace(known));
    }

    @Test
    void what_was_recorded_in_error_is_not_among_the_placements() {
        var child = history(STAY, new PlacementRecordedInError(CHILD, FIRST, BECAUSE));
        assertThat(child.placements()).isEmpty();
        assertRefused(new UnknownPlacement(FIRST), () -> child.placement(FIRST));
    }

    @Test
    void neighbours_are_those_that_touch() {
        var child = history(STAY, ended(FIRST, may(4)), started(SECOND, ELM, may(4)), ended(SECOND, may(6)));
        assertThat(child.linkedTo(FIRST)).extracting(Placement::id).containsExactly(FIRST, SECOND);
        assertThat(child.follows(placed(THIRD, OAK, may(6)))).isEqualTo(SECOND);
        assertThat(child.follows(placed(THIRD, OAK, may(7)))).isNull();
    }
}
