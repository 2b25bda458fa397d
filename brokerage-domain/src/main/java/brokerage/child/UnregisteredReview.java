package brokerage.child;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.care.WayOut;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a placement in an unregistered setting was reviewed (Care Standards Act 2000 s11; the President's
 * guidance of 2019 and 2020 on such placements). What a review leaves out stands as an earlier one said it.
 *
 * @param wayOut how it is to end; none while nobody knows
 * @param nextReviewOn when it is looked at again
 * @param inspectorateInformedOn when the council told the inspectorate
 * @param registrationAppliedOn when the provider applied for registration
 * @param lastResortOn when the director decided that no lawful option was left; never shown as lawful
 * @param courtOrder where the vault keeps the reference of the court order
 * @param words where the vault keeps what was said
 */
public record UnregisteredReview(
        @Nullable WayOut wayOut,
        @Nullable LocalDate nextReviewOn,
        @Nullable LocalDate inspectorateInformedOn,
        @Nullable LocalDate registrationAppliedOn,
        @Nullable LocalDate lastResortOn,
        @Nullable VaultRef courtOrder,
        @Nullable VaultRef words) {

    /** The same, after an earlier one: what has happened has happened; the next review and the words are its own. */
    public UnregisteredReview after(UnregisteredReview earlier) {
        return new UnregisteredReview(
                or(wayOut, earlier.wayOut),
                nextReviewOn,
                or(inspectorateInformedOn, earlier.inspectorateInformedOn),
                or(registrationAppliedOn, earlier.registrationAppliedOn),
                or(lastResortOn, earlier.lastResortOn),
                or(courtOrder, earlier.courtOrder),
                words);
    }

    /** Refuses to have seen the future, and a next review before this one. */
    void mustBePossibleOn(LocalDate on) {
        notAfter(on, "inspectorateInformedOn", inspectorateInformedOn);
        notAfter(on, "registrationAppliedOn", registrationAppliedOn);
        notAfter(on, "lastResortOn", lastResortOn);
        if (nextReviewOn != null && !nextReviewOn.isAfter(on))
            throw new Refused(new InvalidValue("nextReviewOn", "the next review comes after this one on " + on));
    }

    private static void notAfter(LocalDate on, String field, @Nullable LocalDate happened) {
        if (happened != null && happened.isAfter(on))
            throw new Refused(new InvalidValue(field, "%s is after the review on %s".formatted(happened, on)));
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T earlier) {
        return own == null ? earlier : own;
    }
}
