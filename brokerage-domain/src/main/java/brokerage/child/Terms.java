package brokerage.child;

import brokerage.language.Timeline;
import brokerage.language.care.Arrangement;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can change in a placement without a move, each from a date. Beds are empty where the council counts none.
 *
 * @param reviews of the nights in a setting that is not registered; a review is of its day and moves with no other
 */
public record Terms(
        Timeline<Integer> beds,
        Timeline<Arrangement> arrangements,
        Timeline<WeeklyFees> fees,
        Timeline<PlacementRegistration> registrations,
        Timeline<FundingShares> funding,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Timeline<UnregisteredReview> reviews) {

    public Terms {
        reviews = Objects.requireNonNullElse(reviews, Timeline.empty());
    }

    /** Terms that nobody has reviewed. */
    public Terms(
            Timeline<Integer> beds,
            Timeline<Arrangement> arrangements,
            Timeline<WeeklyFees> fees,
            Timeline<PlacementRegistration> registrations,
            Timeline<FundingShares> funding) {
        this(beds, arrangements, fees, registrations, funding, Timeline.empty());
    }

    /** The first of the unbroken nights without registration that this one belongs to; empty if it is registered. */
    public Optional<LocalDate> unregisteredSince(LocalDate night) {
        LocalDate since = null;
        for (Timeline.Change<PlacementRegistration> change : registrations.changes()) {
            if (change.from().isAfter(night)) break;
            if (change.value() != PlacementRegistration.UNREGISTERED) since = null;
            else if (since == null) since = change.from();
        }
        return Optional.ofNullable(since);
    }

    /** How an unregistered placement stands on a night, after all reviews since it has been one; empty before the first. */
    public Optional<UnregisteredReview> reviewed(LocalDate night) {
        return reviewsUpTo(night).map(Timeline.Change::value).reduce((earlier, later) -> later.after(earlier));
    }

    /** When an unregistered placement was last reviewed, as seen from a night. */
    public Optional<LocalDate> reviewedOn(LocalDate night) {
        return reviewsUpTo(night).map(Timeline.Change::from).reduce((earlier, later) -> later);
    }

    private Stream<Timeline.Change<UnregisteredReview>> reviewsUpTo(LocalDate night) {
        return unregisteredSince(night).stream()
                .flatMap(since -> reviews.changes().stream()
                        .filter(review ->
                                !review.from().isBefore(since) && !review.from().isAfter(night)));
    }

    /** The same terms of a placement whose first day has moved. */
    Terms movedStart(LocalDate was, LocalDate from) {
        return new Terms(
                beds.movedStart(was, from),
                arrangements.movedStart(was, from),
                fees.movedStart(was, from),
                registrations.movedStart(was, from),
                funding.movedStart(was, from),
                reviews);
    }

    Terms withBeds(Timeline<Integer> other) {
        return new Terms(other, arrangements, fees, registrations, funding, reviews);
    }

    Terms withArrangements(Timeline<Arrangement> other) {
        return new Terms(beds, other, fees, registrations, funding, reviews);
    }

    Terms withFees(Timeline<WeeklyFees> other) {
        return new Terms(beds, arrangements, other, registrations, funding, reviews);
    }

    Terms withRegistrations(Timeline<PlacementRegistration> other) {
        return new Terms(beds, arrangements, fees, other, funding, reviews);
    }

    Terms withFunding(Timeline<FundingShares> other) {
        return new Terms(beds, arrangements, fees, registrations, other, reviews);
    }

    Terms withReviews(Timeline<UnregisteredReview> other) {
        return new Terms(beds, arrangements, fees, registrations, funding, other);
    }
}
