package brokerage.child;

import static brokerage.child.Children.*;
import static brokerage.language.RefusedWith.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.child.ChildCommand.ReviewUnregisteredPlacement;
import brokerage.language.InvalidValue;
import brokerage.language.Timeline;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WayOut;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnregisteredReviewTest {

    static final VaultRef ORDER = VaultRef.of(COUNCIL, "order");

    static final UnregisteredReview INFORMED =
            new UnregisteredReview(WayOut.MOVE, may(11), may(3), null, may(3), ORDER, BECAUSE);
    static final UnregisteredReview APPLIED =
            new UnregisteredReview(WayOut.REGISTRATION_IN_PLACE, null, null, may(9), null, null, null);

    /** Registered, from the third not, from the twelfth again, from the fifteenth not. */
    static final Terms TERMS = Placement.begun(placed(FIRST, OAK, may(1)))
            .terms()
            .withRegistrations(Timeline.from(may(1), PlacementRegistration.REGISTERED)
                    .with(may(3), PlacementRegistration.UNREGISTERED)
                    .with(may(7), PlacementRegistration.UNREGISTERED)
                    .with(may(12), PlacementRegistration.REGISTERED)
                    .with(may(15), PlacementRegistration.UNREGISTERED))
            .withReviews(Timeline.from(may(4), INFORMED).with(may(10), APPLIED));

    @Test
    void what_a_later_review_leaves_out_stands_but_for_the_next_review_and_the_words() {
        assertThat(TERMS.reviewed(may(10)))
                .contains(new UnregisteredReview(
                        WayOut.REGISTRATION_IN_PLACE, null, may(3), may(9), may(3), ORDER, null));
        assertThat(TERMS.reviewed(may(9))).contains(INFORMED);
        assertThat(TERMS.reviewed(may(3))).isEmpty();
    }

    @Test
    void the_nights_without_registration_are_counted_from_the_first_unbroken_one() {
        assertThat(TERMS.unregisteredSince(may(2))).isEmpty();
        assertThat(TERMS.unregisteredSince(may(8))).contains(may(3));
        assertThat(TERMS.unregisteredSince(may(12))).isEmpty();
        assertThat(TERMS.unregisteredSince(may(20))).contains(may(15));
    }

    @Test
    void a_review_of_the_time_before_says_nothing_of_the_time_now() {
        assertThat(TERMS.reviewed(may(16))).isEmpty();
    }

    @Test
    void a_review_is_of_its_day_wherever_the_placement_began() {
        assertThat(TERMS.movedStart(may(1), may(5)).reviews()).isEqualTo(TERMS.reviews());
    }

    @Test
    void nothing_is_reviewed_before_it_happened() {
        refuses("inspectorateInformedOn", new UnregisteredReview(null, null, may(6), null, null, null, null));
        refuses("registrationAppliedOn", new UnregisteredReview(null, null, null, may(6), null, null, null));
        refuses("lastResortOn", new UnregisteredReview(null, null, null, null, may(6), null, null));
    }

    @Test
    void the_next_review_comes_after_this_one() {
        var refusal = new InvalidValue("nextReviewOn", "the next review comes after this one on " + may(5));
        var review = new UnregisteredReview(null, may(5), null, null, null, null, null);
        assertRefused(refusal, () -> on(may(5), review));
    }

    private static void refuses(String field, UnregisteredReview review) {
        assertRefused(
                new InvalidValue(field, "%s is after the review on %s".formatted(may(6), may(5))),
                () -> on(may(5), review));
    }

    private static ReviewUnregisteredPlacement on(LocalDate day, UnregisteredReview review) {
        return new ReviewUnregisteredPlacement(CHILD, FIRST, day, review);
    }
}
