package brokerage.referral;

import brokerage.language.StoredAs;
import brokerage.language.Word;
import brokerage.language.care.Route;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Finding;
import brokerage.referral.market.Decline;
import brokerage.referral.market.Offer;
import brokerage.referral.market.SearchOutcome;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.VerbalApproval;
import brokerage.referral.request.Needs;
import brokerage.referral.request.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that happens to a referral. Free text is in the vault. */
public sealed interface ReferralEvent {

    ReferralId referral();

    /**
     * A home is asked for.
     *
     * @param children one, or a sibling group
     * @param receivedAt when the request came, from which hours to the first offer are counted
     * @param follows the referral this one takes up again; then the two count as one
     */
    @StoredAs("referral.logged")
    record ReferralLogged(
            ReferralId referral,
            List<ChildRef> children,
            Instant receivedAt,
            Request request,
            @Nullable Needs needs,
            @Nullable ReferralId follows)
            implements ReferralEvent {
        public ReferralLogged {
            children = List.copyOf(children);
        }
    }

    /** What is asked for reads like this now: what was missing has been said, or what was said has changed. */
    @StoredAs("referral.completed")
    record ReferralCompleted(ReferralId referral, Request request) implements ReferralEvent {}

    @StoredAs("referral.needs-reassessed")
    record NeedsReassessed(ReferralId referral, LocalDate on, Needs needs) implements ReferralEvent {}

    @StoredAs("referral.search-opened")
    record SearchOpened(ReferralId referral, Route route, LocalDate on, List<ProviderId> asked)
            implements ReferralEvent {}

    @StoredAs("referral.providers-asked")
    record ProvidersAsked(ReferralId referral, Route route, LocalDate on, List<ProviderId> asked)
            implements ReferralEvent {}

    @StoredAs("referral.search-ended")
    record SearchEnded(
            ReferralId referral,
            Route route,
            LocalDate on,
            SearchOutcome outcome,
            @Nullable VaultRef because) implements ReferralEvent {}

    /** The route need not be searched before a later one's offer is accepted. */
    @StoredAs("referral.route-waived")
    record RouteWaived(ReferralId referral, Route route, LocalDate on, VaultRef because) implements ReferralEvent {}

    @StoredAs("referral.offer-received")
    record OfferReceived(ReferralId referral, Offer offer) implements ReferralEvent {}

    @StoredAs("referral.offer-declined")
    record OfferDeclined(ReferralId referral, Decline decline) implements ReferralEvent {}

    @StoredAs("referral.match-proposed")
    record MatchProposed(ReferralId referral, Match match) implements ReferralEvent {}

    /**
     * Somebody took upon themselves what stood against the match.
     *
     * @param rules which of the rules that were not met
     */
    @StoredAs("referral.match-approved")
    record MatchApproved(
            ReferralId referral,
            MatchId match,
            List<String> rules,
            Approval approval,
            LocalDate on,
            @Nullable VaultRef because)
            implements ReferralEvent {
        public MatchApproved {
            rules = List.copyOf(rules);
        }
    }

    /**
     * More stood against the match when a child moved in than when it was proposed: somebody must approve that as well.
     *
     * @param findings the rules not met that nobody had been asked about
     */
    @StoredAs("referral.approvals-raised")
    record ApprovalsRaised(ReferralId referral, MatchId match, List<Finding> findings, List<ApprovalNeeded> needed)
            implements ReferralEvent {
        public ApprovalsRaised {
            findings = List.copyOf(findings);
            needed = List.copyOf(needed);
        }
    }

    /** The match is off; beds still kept for it are free again. */
    @StoredAs("referral.match-ended")
    record MatchEnded(
            ReferralId referral,
            MatchId match,
            How how,
            String by,
            LocalDate on,
            @Nullable VaultRef because) implements ReferralEvent {

        public enum How implements Word {
            /** By somebody who was to approve it. */
            REJECTED,
            /** By those who proposed it. */
            WITHDRAWN
        }
    }

    @StoredAs("referral.matched-placement-started")
    record MatchedPlacementStarted(
            ReferralId referral, MatchId match, ChildRef child, PlacementId placement, LocalDate on)
            implements ReferralEvent {}

    /**
     * The child was placed before anybody could approve it.
     *
     * @param match what would have been proposed, with what the rules say and who must still approve
     * @param verbal who approved it by voice; none if nobody was reached
     */
    @StoredAs("referral.placed-in-emergency")
    record PlacedInEmergency(
            ReferralId referral,
            Match match,
            ChildRef child,
            PlacementId placement,
            @Nullable VerbalApproval verbal) implements ReferralEvent {}

    /** Every child of the referral lives in a home that was found through it. */
    @StoredAs("referral.fulfilled")
    record ReferralFulfilled(ReferralId referral, LocalDate on) implements ReferralEvent {}

    @StoredAs("referral.withdrawn")
    record ReferralWithdrawn(
            ReferralId referral,
            LocalDate on,
            WithdrawalReason reason,
            @Nullable VaultRef because) implements ReferralEvent {}

    /** The record of every child it names was erased: what the vault kept about it can be read no more. */
    @StoredAs("referral.words-erased")
    record WordsErased(ReferralId referral) implements ReferralEvent {}
}
