package brokerage.api.published;

import brokerage.api.published.PlacementPart.*;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other systems are told of a child in care, in order per child. Without vault references, month of birth or the
 * wording of findings: whoever pays, manages the case or reports needs none of them.
 */
sealed interface PlacementMessage {

    String child();

    /** Says whether the child is an unaccompanied asylum-seeking one: another funding stream, another column in reports. */
    @PublishedAs("child-became-looked-after")
    record ChildBecameLookedAfter(String child, LocalDate on, boolean uasc) implements PlacementMessage {}

    @PublishedAs("child-corrected")
    record ChildCorrected(
            String child,

            @JsonPropertyDescription("First day of the present or last period of care, as it should have read.")
            LocalDate careFrom,

            boolean uasc)
            implements PlacementMessage {}

    @PublishedAs("placement-started")
    record PlacementStarted(
            String child,
            Stay placed,

            @JsonPropertyDescription("The placement that ended on the day this one began, if one did.") @Nullable
            String follows,

            List<RuleNotMet> rulesNotMet)
            implements PlacementMessage {}

    @PublishedAs("child-moved")
    record ChildMoved(
            String child,

            @JsonPropertyDescription("The placement that ended on the day the other began.")
            String left,

            @JsonPropertyDescription("National reason for placement change (SSDA903).")
            String reason,

            Stay placed,
            List<RuleNotMet> rulesNotMet)
            implements PlacementMessage {}

    @PublishedAs("placement-stepped-down")
    record PlacementSteppedDown(
            String child,

            @JsonPropertyDescription("The placement that ended on the day the other began.")
            String left,

            String leftType,
            Stay placed,
            List<RuleNotMet> rulesNotMet)
            implements PlacementMessage {}

    @PublishedAs("placement-ended")
    record PlacementEnded(
            String child,
            String placement,

            @JsonPropertyDescription("The last night is the one before.")
            LocalDate on,

            @JsonPropertyDescription("National reason for placement change (SSDA903), or LEFT_CARE.")
            String reason)
            implements PlacementMessage {}

    @PublishedAs("child-went-absent")
    record ChildWentAbsent(
            String child,
            String placement,
            String kind,
            LocalDate from,
            @Nullable LocalDate until) implements PlacementMessage {}

    @PublishedAs("child-returned")
    record ChildReturned(String child, String placement, LocalDate absentFrom, LocalDate on)
            implements PlacementMessage {}

    @PublishedAs("fees-changed")
    record FeesChanged(String child, String placement, LocalDate from, Fees fees) implements PlacementMessage {}

    @PublishedAs("arrangement-changed")
    record ArrangementChanged(String child, String placement, LocalDate from, Arrangement arrangement)
            implements PlacementMessage {}

    @PublishedAs("placement-registration-changed")
    record PlacementRegistrationChanged(String child, String placement, LocalDate from, String registration)
            implements PlacementMessage {}

    /**
     * A placement in a setting that is not registered was looked at. What a later one leaves out stands; the next review is
     * its own. The order of a court and what was said stay inside.
     */
    @PublishedAs("unregistered-placement-reviewed")
    record UnregisteredPlacementReviewed(
            String child,
            String placement,
            LocalDate on,

            @JsonPropertyDescription("How it is to end: move or registration_in_place.") @Nullable
            String wayOut,

            @Nullable LocalDate nextReviewOn,
            @Nullable LocalDate inspectorateInformedOn,
            @Nullable LocalDate registrationAppliedOn,

            @JsonPropertyDescription("When the director decided that no lawful option was left. Not lawful for that.")
            @Nullable
            LocalDate lastResortOn)
            implements PlacementMessage {}

    @PublishedAs("funding-agreed")
    record FundingAgreed(String child, String placement, LocalDate from, Funding funding) implements PlacementMessage {}

    @PublishedAs("bed-changed")
    record BedChanged(String child, String placement, LocalDate from, int bed) implements PlacementMessage {}

    /** Replaces all that was said of the placement before. */
    @PublishedAs("placement-corrected")
    record PlacementCorrected(String child, WholePlacement corrected) implements PlacementMessage {}

    @PublishedAs("placement-recorded-in-error")
    record PlacementRecordedInError(String child, String placement) implements PlacementMessage {}

    /** A home has been chosen for the child; the placement itself is told of when it starts. */
    @PublishedAs("child-matched")
    record ChildMatched(String child, String referral, String match, String home, LocalDate from)
            implements PlacementMessage {}

    /** The match has led to a placement, or to nothing. */
    @PublishedAs("child-match-ended")
    record ChildMatchEnded(String child, String match) implements PlacementMessage {}

    @PublishedAs("child-ceased-to-be-looked-after")
    record ChildCeasedToBeLookedAfter(String child, LocalDate on) implements PlacementMessage {}

    /** Nobody may erase what they hold of the child until it is lifted. */
    @PublishedAs("legal-hold-placed")
    record LegalHoldPlaced(String child, String hold) implements PlacementMessage {}

    @PublishedAs("legal-hold-lifted")
    record LegalHoldLifted(String child, String hold) implements PlacementMessage {}

    /**
     * The record has been kept for as long as the law wants it. Whoever follows this topic erases what they hold of the child,
     * and the link between this reference and anything else that tells who it was.
     */
    @PublishedAs("record-erased")
    record RecordErased(String child) implements PlacementMessage {}
}
