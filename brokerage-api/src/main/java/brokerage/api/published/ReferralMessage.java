package brokerage.api.published;

import brokerage.api.published.ReferralPart.*;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other systems are told of a referral, in order per referral. Of what a child needs only that it was assessed: needs,
 * risks and considerations are special category data that nobody needs who pays, plans or reports. Nor is it told who in the
 * council or at a provider said something, nor at what price a provider offered.
 */
sealed interface ReferralMessage {

    String referral();

    @PublishedAs("referral-logged")
    record ReferralLogged(
            String referral,

            @JsonPropertyDescription("One child, or a sibling group.")
            List<String> children,

            @JsonPropertyDescription("From which hours to the first offer are counted.")
            Instant receivedAt,

            Request request,

            @JsonPropertyDescription("The referral this one takes up again: the two count as one.") @Nullable
            String follows)
            implements ReferralMessage {}

    /** Replaces what was told of the request before. */
    @PublishedAs("referral-completed")
    record ReferralCompleted(String referral, Request request) implements ReferralMessage {}

    @PublishedAs("needs-reassessed")
    record NeedsReassessed(String referral, LocalDate on) implements ReferralMessage {}

    @PublishedAs("search-opened")
    record SearchOpened(
            String referral,
            String route,
            LocalDate on,

            @JsonPropertyDescription("The providers asked.") List<String> asked)
            implements ReferralMessage {}

    @PublishedAs("providers-asked")
    record ProvidersAsked(
            String referral,
            String route,
            LocalDate on,

            @JsonPropertyDescription("Those asked in addition.")
            List<String> asked)
            implements ReferralMessage {}

    @PublishedAs("search-ended")
    record SearchEnded(String referral, String route, LocalDate on, String outcome) implements ReferralMessage {}

    /** The route need not be searched before a later one's offer is accepted. */
    @PublishedAs("route-waived")
    record RouteWaived(String referral, String route, LocalDate on) implements ReferralMessage {}

    @PublishedAs("offer-received")
    record OfferReceived(String referral, Offer offer) implements ReferralMessage {}

    @PublishedAs("offer-declined")
    record OfferDeclined(
            String referral,
            String route,
            String provider,
            @Nullable String home,
            String reason,
            Instant answeredAt) implements ReferralMessage {}

    @PublishedAs("match-proposed")
    record MatchProposed(String referral, Match match) implements ReferralMessage {}

    /** More stood against the match when a child moved in than when it was proposed. */
    @PublishedAs("approvals-raised")
    record ApprovalsRaised(String referral, String match, List<ApprovalNeeded> approvalsNeeded)
            implements ReferralMessage {}

    @PublishedAs("match-approved")
    record MatchApproved(
            String referral,
            String match,

            @JsonPropertyDescription("Which of the rules that were not met. They stay not met.")
            List<String> rules,

            @JsonPropertyDescription("The part played by whoever approved.")
            String as,

            LocalDate on)
            implements ReferralMessage {}

    @PublishedAs("match-ended")
    record MatchEnded(
            String referral,
            String match,

            @JsonPropertyDescription("rejected or withdrawn.")
            String how,

            LocalDate on) implements ReferralMessage {}

    @PublishedAs("matched-placement-started")
    record MatchedPlacementStarted(String referral, String match, String child, String placement, LocalDate on)
            implements ReferralMessage {}

    /** The child was placed before anybody could approve it; the approvals the match needs are still to be given. */
    @PublishedAs("placed-in-emergency")
    record PlacedInEmergency(
            String referral,
            Match match,
            String child,
            String placement,

            @JsonPropertyDescription("Left out if nobody was reached.") @Nullable
            VerbalApproval verbal)
            implements ReferralMessage {}

    /** Every child of the referral lives in a home that was found through it. */
    @PublishedAs("referral-fulfilled")
    record ReferralFulfilled(String referral, LocalDate on) implements ReferralMessage {}

    @PublishedAs("referral-withdrawn")
    record ReferralWithdrawn(String referral, LocalDate on, String reason) implements ReferralMessage {}

    /** The records of all its children were erased. Whoever follows this topic erases what they hold of the referral. */
    @PublishedAs("referral-erased")
    record RecordErased(String referral) implements ReferralMessage {}
}
