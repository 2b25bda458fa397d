package brokerage.child;

import brokerage.language.StoredAs;
import brokerage.language.care.AbsenceKind;
import brokerage.language.care.Arrangement;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.LegalHoldId;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that happens to a child in care, as their stream tells it. Dates are when it was true, not when it was told. */
public sealed interface ChildEvent {

    ChildRef child();

    @StoredAs("child.became-looked-after")
    record ChildBecameLookedAfter(ChildRef child, LocalDate on, Particulars particulars) implements ChildEvent {}

    /** The particulars, or the day the present or last period of care began, were recorded wrongly. */
    @StoredAs("child.corrected")
    record ChildCorrected(
            ChildRef child,
            LocalDate careFrom,
            Particulars particulars,
            @Nullable VaultRef because) implements ChildEvent {}

    /**
     * A stay began.
     *
     * @param follows the placement that ended on the day this one began, if one did
     */
    @StoredAs("child.placement-started")
    record PlacementStarted(
            ChildRef child, Placed placed, @Nullable PlacementId follows, List<Finding> findings)
            implements ChildEvent {}

    /** One placement ended and the next began, on one date. */
    @StoredAs("child.moved")
    record ChildMoved(ChildRef child, PlacementId left, EndReason reason, Placed placed, List<Finding> findings)
            implements ChildEvent {}

    /** A move to less intensive care that the care plan wants. */
    @StoredAs("child.placement-stepped-down")
    record PlacementSteppedDown(
            ChildRef child, PlacementId left, PlacementType leftType, Placed placed, List<Finding> findings)
            implements ChildEvent {}

    @StoredAs("child.placement-ended")
    record PlacementEnded(ChildRef child, PlacementId placement, LocalDate on, EndReason reason)
            implements ChildEvent {}

    @StoredAs("child.went-absent")
    record ChildWentAbsent(
            ChildRef child,
            PlacementId placement,
            AbsenceKind kind,
            LocalDate from,
            @Nullable LocalDate until) implements ChildEvent {}

    @StoredAs("child.returned")
    record ChildReturned(ChildRef child, PlacementId placement, LocalDate absentFrom, LocalDate on)
            implements ChildEvent {}

    @StoredAs("child.fees-changed")
    record FeesChanged(ChildRef child, PlacementId placement, LocalDate from, WeeklyFees fees) implements ChildEvent {}

    @StoredAs("child.arrangement-changed")
    record ArrangementChanged(ChildRef child, PlacementId placement, LocalDate from, Arrangement arrangement)
            implements ChildEvent {}

    @StoredAs("child.placement-registration-changed")
    record PlacementRegistrationChanged(
            ChildRef child, PlacementId placement, LocalDate from, PlacementRegistration registration)
            implements ChildEvent {}

    @StoredAs("child.unregistered-placement-reviewed")
    record UnregisteredPlacementReviewed(ChildRef child, PlacementId placement, LocalDate on, UnregisteredReview review)
            implements ChildEvent {}

    @StoredAs("child.funding-agreed")
    record FundingAgreed(ChildRef child, PlacementId placement, LocalDate from, FundingShares shares)
            implements ChildEvent {}

    @StoredAs("child.bed-changed")
    record BedChanged(ChildRef child, PlacementId placement, LocalDate from, int bed) implements ChildEvent {}

    /** The placement should have read like this from the start. */
    @StoredAs("child.placement-corrected")
    record PlacementCorrected(
            ChildRef child, Placement corrected, @Nullable VaultRef because) implements ChildEvent {}

    /**
     * It never happened.
     *
     * @param because why, in the vault; none when an import tells of it no longer
     */
    @StoredAs("child.placement-recorded-in-error")
    record PlacementRecordedInError(
            ChildRef child, PlacementId placement, @Nullable VaultRef because) implements ChildEvent {}

    /** A home has been chosen for the child. */
    @StoredAs("child.matched")
    record ChildMatched(ChildRef child, Matched match, LocalDate from) implements ChildEvent {}

    /** The match has led to a placement, or to nothing: another may be made. */
    @StoredAs("child.match-ended")
    record ChildMatchEnded(ChildRef child, MatchId match) implements ChildEvent {}

    @StoredAs("child.ceased-to-be-looked-after")
    record ChildCeasedToBeLookedAfter(ChildRef child, LocalDate on) implements ChildEvent {}

    /**
     * The record may not be erased, whatever its age: an inquiry, a claim or a court asks for it.
     *
     * @param reference what whoever asks for it calls it, in the vault
     * @param because why, in the vault
     */
    @StoredAs("child.legal-hold-placed")
    record LegalHoldPlaced(
            ChildRef child, LegalHoldId hold, @Nullable VaultRef reference, VaultRef because) implements ChildEvent {}

    @StoredAs("child.legal-hold-lifted")
    record LegalHoldLifted(ChildRef child, LegalHoldId hold, VaultRef because) implements ChildEvent {}

    /**
     * It has been kept for as long as it must be. What the vault kept about the child can be read no more; what happened stays,
     * of somebody nobody knows.
     *
     * @param keptUntil the first day on which it could be erased
     */
    @StoredAs("child.record-erased")
    record RecordErased(ChildRef child, Retention.Ground ground, LocalDate keptUntil) implements ChildEvent {}
}
