package brokerage.projections.placed;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildEvent;
import brokerage.child.ChildEvent.*;
import brokerage.child.Placed;
import brokerage.child.UnregisteredReview;
import brokerage.language.Money;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WayOut;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Moment;
import brokerage.projections.ProjectionBench;
import brokerage.projections.journey.JourneyBench;
import brokerage.projections.placed.Unregistered.Living;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnregisteredTest {

    private static final CouncilId COUNCIL = new CouncilId("anyshire");
    private static final ChildRef CHILD = ChildRef.of(COUNCIL, "c1");
    private static final PlacementId FIRST = PlacementId.of(COUNCIL, "p1");
    private static final VaultRef WORDS = VaultRef.of(COUNCIL, "words");
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 1);

    private final ProjectionBench bench = JourneyBench.start();
    private final Unregistered unregistered = new Unregistered(bench.answers());

    @BeforeEach
    void a_child_is_placed_in_a_setting_that_is_not_registered() {
        happens(new PlacementStarted(CHILD, placed(), null, List.of()));
    }

    @Test
    void it_shows_from_the_first_night_before_anybody_has_reviewed_it() {
        assertThat(on(MARCH.minusDays(1)).children()).isEmpty();
        Living living = on(MARCH.plusDays(3)).children().getFirst();
        assertThat(living.since()).isEqualTo(MARCH);
        assertThat(living.days()).isEqualTo(3);
        assertThat(living.weeklyPence()).isEqualTo(2_500_000);
        assertThat(living.reviewedOn()).isNull();
        assertThat(living.daysToInform()).isNull();
    }

    @Test
    void reviews_say_what_has_been_done_and_the_last_one_what_comes_next() {
        review(2, new UnregisteredReview(WayOut.MOVE, day(9), day(1), null, null, null, WORDS));
        review(9, new UnregisteredReview(WayOut.REGISTRATION_IN_PLACE, day(16), null, day(8), null, null, null));

        Living before = on(day(8)).children().getFirst();
        assertThat(before.wayOut()).isEqualTo(WayOut.MOVE);
        assertThat(before.words()).isEqualTo(WORDS);
        Living now = on(day(12)).children().getFirst();
        assertThat(now.wayOut()).isEqualTo(WayOut.REGISTRATION_IN_PLACE);
        assertThat(now.reviewedOn()).isEqualTo(day(9));
        assertThat(now.nextReviewOn()).isEqualTo(day(16));
        assertThat(now.daysToInform()).isEqualTo(1);
        assertThat(now.daysToApply()).isEqualTo(8);
        assertThat(now.words()).isNull();
    }

    @Test
    void a_fee_that_changes_does_not_begin_it_anew_and_registration_ends_it() {
        happens(new FeesChanged(CHILD, FIRST, day(4), WeeklyFees.NONE));
        long before = happens(new FeesChanged(CHILD, FIRST, day(5), WeeklyFees.NONE));
        happens(new PlacementRegistrationChanged(CHILD, FIRST, day(7), PlacementRegistration.REGISTERED));

        assertThat(on(day(6)).longestDays()).isEqualTo(6);
        assertThat(on(day(6)).weeklyPence()).isZero();
        assertThat(on(day(7)).children()).isEmpty();
        assertThat(unregistered.of(COUNCIL, new Moment(day(7), before)).totalDays())
                .isEqualTo(7);
        assertThat(bench.differences()).isEmpty();
    }

    private void review(int day, UnregisteredReview review) {
        happens(new UnregisteredPlacementReviewed(CHILD, FIRST, day(day), review));
    }

    private long happens(ChildEvent event) {
        return bench.happens(CHILD, event);
    }

    private Unregistered.Told on(LocalDate date) {
        return unregistered.of(COUNCIL, Moment.on(date));
    }

    private static LocalDate day(int after) {
        return MARCH.plusDays(after);
    }

    private static Placed placed() {
        return new Placed(
                FIRST,
                HomeId.of(COUNCIL, "alone"),
                null,
                MARCH,
                new Arrangement(PlacementType.BESPOKE, Basis.SPOT, null, null),
                new WeeklyFees(Money.pounds("25000.00"), Money.NONE, Money.NONE, Money.NONE),
                PlacementRegistration.UNREGISTERED,
                null,
                null);
    }
}
