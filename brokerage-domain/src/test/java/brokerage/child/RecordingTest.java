package brokerage.child;

import static brokerage.child.Children.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildEvent.*;
import brokerage.language.Period;
import brokerage.language.Timeline;
import brokerage.language.care.Area;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WayOut;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.HomeId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordingTest {

    static final FundingShares SHARED = new FundingShares(6_000, 2_000, 2_000);

    /** Two rows in one home, the second in another bed at another price: one placement. */
    static final Placement IN_TWO_SEGMENTS = inBedOne(stay(FIRST, OAK, may(2), may(9)))
            .on(new Terms(
                    Timeline.from(may(2), 1).with(may(5), 2),
                    Timeline.from(may(2), FOSTERED),
                    Timeline.from(may(2), FEES).with(may(5), WeeklyFees.NONE),
                    stay(FIRST, OAK, may(2), null).terms().registrations(),
                    Timeline.empty()));

    @Test
    void two_segments_in_one_home_are_one_placement_that_changed() {
        assertThat(missing(history(), IN_TWO_SEGMENTS))
                .extracting(ChildEvent::getClass)
                .containsExactly(PlacementStarted.class, BedChanged.class, FeesChanged.class, PlacementEnded.class);
        assertThat(recorded(history(), IN_TWO_SEGMENTS).placements()).containsExactly(IN_TWO_SEGMENTS);
    }

    @Test
    void told_again_nothing_is_missing() {
        assertThat(missing(recorded(history(), IN_TWO_SEGMENTS), IN_TWO_SEGMENTS))
                .isEmpty();
    }

    @Test
    void told_again_without_a_reason_for_the_end_nothing_is_missing() {
        Placement unexplained = stay(FIRST, OAK, may(2), null).endedOn(may(6), null);
        assertThat(missing(recorded(history(), unexplained), unexplained)).isEmpty();
    }

    @Test
    void told_again_without_fees_and_registration_nothing_is_missing() {
        Placement open = stay(FIRST, OAK, may(2), null);
        Placement bare = open.on(open.terms().withFees(Timeline.empty()).withRegistrations(Timeline.empty()));
        assertThat(missing(recorded(history(), bare), bare)).isEmpty();
    }

    @Test
    void stays_told_in_any_order_are_recorded_as_they_were_lived() {
        var events = missing(history(), stay(SECOND, ELM, may(6), null), stay(FIRST, OAK, may(2), may(6)));
        assertThat(events)
                .extracting(ChildEvent::getClass)
                .containsExactly(PlacementStarted.class, PlacementEnded.class, PlacementStarted.class);
        assertThat(((PlacementStarted) events.getLast()).follows()).isEqualTo(FIRST);
    }

    @Test
    void a_correction_keeps_what_the_other_record_does_not_know() {
        var known = history(
                started(FIRST, OAK, may(2)),
                inHospital(FIRST, may(4), may(5)),
                new FundingAgreed(CHILD, FIRST, may(3), SHARED));
        Placement right = recorded(known, stay(FIRST, ELM, may(2), may(6))).placement(FIRST);
        assertThat(right.absences()).isEqualTo(known.placement(FIRST).absences());
        assertThat(right.terms().funding()).isEqualTo(Timeline.from(may(3), SHARED));
    }

    @Test
    void where_a_placement_lies_comes_with_it_and_stays_unless_something_else_was_found_out() {
        var near = new Whereabouts(900, "E07000178", Area.OWN);
        var far = new Whereabouts(90_000, "E08000025", Area.DISTANT);
        var known = recorded(history(), in(OAK, near));
        assertThat(known.placement(FIRST).where()).isEqualTo(near);
        assertThat(missing(known, in(OAK, near))).isEmpty();
        assertThat(missing(known, in(OAK, Whereabouts.UNKNOWN))).isEmpty();
        assertThat(recorded(known, in(ELM, far)).placement(FIRST).where()).isEqualTo(far);
        assertThat(recorded(known, in(ELM, Whereabouts.UNKNOWN))
                        .placement(FIRST)
                        .where())
                .isEqualTo(Whereabouts.UNKNOWN);
    }

    @Test
    void a_correction_keeps_the_reviews_that_only_this_record_knows() {
        var review = new UnregisteredReview(WayOut.MOVE, null, null, null, null, null, null);
        var known = history(
                started(FIRST, OAK, may(2)),
                new PlacementRegistrationChanged(CHILD, FIRST, may(2), PlacementRegistration.UNREGISTERED),
                new UnregisteredPlacementReviewed(CHILD, FIRST, may(4), review));
        Terms right = recorded(known, stay(FIRST, ELM, may(2), may(6)))
                .placement(FIRST)
                .terms();
        assertThat(right.reviews()).isEqualTo(Timeline.from(may(4), review));
    }

    private static Placement in(HomeId home, Whereabouts where) {
        Terms terms = stay(FIRST, home, may(2), null).terms();
        return new Placement(FIRST, home, Period.since(may(2)), null, terms, List.of(), null, where);
    }

    @Test
    void a_changed_chain_moves_the_home_in_the_middle() {
        var known = recorded(history(), stay(FIRST, OAK, may(2), may(9)), stay(SECOND, ELM, may(9), null));
        var told = new Placement[] {
            stay(FIRST, OAK, may(2), may(5)), stay(THIRD, ELM, may(5), may(7)), stay(SECOND, OAK, may(7), null)
        };
        assertThat(missing(known, told))
                .extracting(ChildEvent::getClass)
                .containsExactly(
                        PlacementCorrected.class,
                        PlacementStarted.class,
                        PlacementEnded.class,
                        PlacementCorrected.class);
        assertThat(recorded(known, told).placements()).containsExactly(told);
    }

    @Test
    void leaving_care_ends_the_period_of_care() {
        assertThat(missing(history(), leaving(may(9)))).endsWith(ceased(may(9)));
    }

    @Test
    void leaving_care_told_again_is_not_missing() {
        assertThat(missing(recorded(history(), leaving(may(9))), leaving(may(9))))
                .isEmpty();
    }

    @Test
    void leaving_care_on_another_day_than_told_first_takes_the_end_of_care_along() {
        var known = recorded(history(), leaving(may(9)));
        assertThat(missing(known, leaving(may(8))))
                .containsExactly(new PlacementCorrected(CHILD, leaving(may(8)), null), ceased(may(8)));
        assertThat(recorded(known, leaving(may(8))).care()).containsExactly(nights(1, 8));
    }

    @Test
    void a_child_who_came_back_since_stays_in_care() {
        var back = recorded(history(), leaving(may(9))).after(new ChildBecameLookedAfter(CHILD, may(15), PARTICULARS));
        assertThat(missing(back, leaving(may(9)))).isEmpty();
        assertThat(missing(back, leaving(may(8))))
                .containsExactly(new PlacementCorrected(CHILD, leaving(may(8)), null));
    }

    @Test
    void a_child_who_came_back_the_same_day_stays_in_care() {
        var back = recorded(history(), leaving(may(9))).after(new ChildBecameLookedAfter(CHILD, may(9), PARTICULARS));
        assertThat(missing(back, leaving(may(9)))).isEmpty();
    }

    @Test
    void a_child_who_lives_in_a_home_after_leaving_care_is_looked_after_again() {
        var child = recorded(history(), leaving(may(9)), stay(SECOND, ELM, may(12), null));
        assertThat(child.care()).containsExactly(nights(1, 9), Period.since(may(12)));
        assertThat(missing(child, leaving(may(9)), stay(SECOND, ELM, may(12), null)))
                .isEmpty();
    }

    @Test
    void a_child_who_did_not_leave_care_after_all_is_looked_after_on() {
        var known = recorded(history(), leaving(may(9)));
        assertThat(recorded(known, stay(FIRST, OAK, may(2), null)).care())
                .containsExactly(nights(1, 9), Period.since(may(9)));
    }

    @Test
    void care_of_no_nights_is_left_on_the_day_it_began() {
        Placement passing = stay(FIRST, OAK, may(1), null).endedOn(may(1), EndReason.LEFT_CARE);
        assertThat(recorded(history(), passing).care()).containsExactly(nights(1, 1));
    }

    @Test
    void an_earlier_stay_that_turns_out_to_have_ended_care_splits_it_once_and_for_all() {
        var told = new Placement[] {leaving(may(9)), stay(SECOND, ELM, may(12), null)};
        var child = recorded(recorded(history(), stay(SECOND, ELM, may(12), null)), told);
        assertThat(child.care()).containsExactly(nights(1, 9), Period.since(may(12)));
        assertThat(missing(child, told)).isEmpty();
    }

    @Test
    void a_stay_of_no_nights_does_not_end_the_care_of_a_child_who_lives_elsewhere() {
        var told = new Placement[] {
            stay(FIRST, OAK, may(2), null), stay(SECOND, ELM, may(5), null).endedOn(may(5), EndReason.LEFT_CARE)
        };
        assertThat(recorded(history(), told).care()).containsExactly(Period.since(may(1)));
    }

    @Test
    void a_stay_of_no_nights_on_the_last_day_does_not_resume_care() {
        var child = recorded(history(), leaving(may(9)), stay(SECOND, ELM, may(9), may(9)));
        assertThat(child.care()).containsExactly(nights(1, 9));
    }

    @Test
    void a_stay_told_no_longer_was_recorded_in_error() {
        var known = recorded(history(), stay(FIRST, OAK, may(2), may(9)));
        assertThat(new Recording(CHILD, known).of(List.of(), List.of(FIRST, SECOND)))
                .containsExactly(new PlacementRecordedInError(CHILD, FIRST, null));
    }

    static Placement leaving(LocalDate on) {
        return stay(FIRST, OAK, may(2), null).endedOn(on, EndReason.LEFT_CARE);
    }

    static Placement inBedOne(Placement placement) {
        return placement.on(
                placement.terms().withBeds(Timeline.from(placement.period().from(), 1)));
    }

    static List<ChildEvent> missing(ChildHistory known, Placement... told) {
        return new Recording(CHILD, known).of(List.of(told), List.of());
    }

    static ChildHistory recorded(ChildHistory known, Placement... told) {
        return Stream.of(missing(known, told).toArray(ChildEvent[]::new))
                .reduce(known, ChildHistory::after, (a, b) -> b);
    }
}
