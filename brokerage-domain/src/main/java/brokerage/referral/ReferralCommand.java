package brokerage.referral;

import brokerage.language.InvalidValue;
import brokerage.language.Period;
import brokerage.language.Refused;
import brokerage.language.care.Route;
import brokerage.language.id.ChildRef;
import brokerage.language.id.Identifier;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.Refers;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Finding;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.market.Decline;
import brokerage.referral.market.Offer;
import brokerage.referral.market.SearchOutcome;
import brokerage.referral.matching.Acceptance;
import brokerage.referral.matching.ApprovalPolicy;
import brokerage.referral.matching.Assessment;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import brokerage.referral.matching.Proposer;
import brokerage.referral.matching.VerbalApproval;
import brokerage.referral.request.Needs;
import brokerage.referral.request.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of a referral. */
public sealed interface ReferralCommand {

    ReferralId referral();

    record LogReferral(
            @TargetAggregateIdentifier ReferralId referral,
            List<ChildRef> children,
            Instant receivedAt,
            Request request,
            @Nullable Needs needs,
            @Nullable ReferralId follows)
            implements ReferralCommand, Refers {
        public LogReferral {
            if (children.isEmpty())
                throw new Refused(new InvalidValue("children", "a referral is about a child at least"));
        }

        @Override
        public List<? extends Identifier> refersTo() {
            return Stream.concat(children.stream(), Stream.ofNullable(follows)).toList();
        }
    }

    record CompleteReferral(@TargetAggregateIdentifier ReferralId referral, Request request)
            implements ReferralCommand {}

    record ReassessNeeds(@TargetAggregateIdentifier ReferralId referral, LocalDate on, Needs needs)
            implements ReferralCommand {}

    record OpenSearch(@TargetAggregateIdentifier ReferralId referral, Route route, LocalDate on, List<ProviderId> asked)
            implements ReferralCommand, Refers {
        @Override
        public List<ProviderId> refersTo() {
            return asked;
        }
    }

    record AskProviders(
            @TargetAggregateIdentifier ReferralId referral, Route route, LocalDate on, List<ProviderId> asked)
            implements ReferralCommand, Refers {
        @Override
        public List<ProviderId> refersTo() {
            return asked;
        }
    }

    record EndSearch(
            @TargetAggregateIdentifier ReferralId referral,
            Route route,
            LocalDate on,
            SearchOutcome outcome,
            @Nullable VaultRef because)
            implements ReferralCommand {}

    record WaiveRoute(@TargetAggregateIdentifier ReferralId referral, Route route, LocalDate on, VaultRef because)
            implements ReferralCommand {}

    record RecordOffer(@TargetAggregateIdentifier ReferralId referral, Offer offer) implements ReferralCommand, Refers {
        @Override
        public List<? extends Identifier> refersTo() {
            return Stream.of(offer.home(), offer.provider(), offer.contract())
                    .<Identifier>map(id -> id)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    record RecordDecline(@TargetAggregateIdentifier ReferralId referral, Decline decline)
            implements ReferralCommand, Refers {
        @Override
        public List<? extends Identifier> refersTo() {
            return Stream.concat(Stream.of(decline.provider()), Stream.ofNullable(decline.home()))
                    .toList();
        }
    }

    /**
     * Chooses an offer. Goes through the flow, which asks the home and the children and has the beds kept.
     *
     * @param places a child each, all in the home that is offered
     * @param held the nights the beds are to be kept for it
     * @param findings what the home and the children say; the flow fills it in
     */
    record ProposeMatch(
            @TargetAggregateIdentifier ReferralId referral,
            MatchId match,
            OfferId offer,
            LocalDate from,
            Period held,
            List<Place> places,
            Assessment assessment,
            @Nullable Acceptance acceptance,
            Proposer proposer,
            ApprovalPolicy policy,
            LocalDate today,
            List<Finding> findings)
            implements ReferralCommand {
        public ProposeMatch {
            places = List.copyOf(places);
            if (places.isEmpty()) throw new Refused(new InvalidValue("places", "a match is for a child at least"));
            if (places.stream().map(Place::child).distinct().count() < places.size())
                throw new Refused(new InvalidValue("places", "each child has one place"));
            if (held.isOpen()) throw new Refused(new InvalidValue("held", "a bed is held until a date"));
        }

        /** The same with what the home and the children say, and the beds that are kept. */
        public ProposeMatch considered(List<Place> given, List<Finding> said) {
            return new ProposeMatch(
                    referral, match, offer, from, held, given, assessment, acceptance, proposer, policy, today, said);
        }
    }

    /** Takes upon themselves all that stands against the match and is theirs to approve. */
    record ApproveMatch(
            @TargetAggregateIdentifier ReferralId referral,
            MatchId match,
            Approval approval,
            LocalDate on,
            @Nullable VaultRef because)
            implements ReferralCommand {}

    /** Rejects a match, or takes it back. Goes through the flow, which frees the beds. */
    record EndMatch(
            @TargetAggregateIdentifier ReferralId referral,
            MatchId match,
            How how,
            Approval by,
            LocalDate on,
            @Nullable VaultRef because)
            implements ReferralCommand {}

    /** Goes through the flow, which frees what was kept for it. */
    record WithdrawReferral(
            @TargetAggregateIdentifier ReferralId referral,
            LocalDate on,
            WithdrawalReason reason,
            String by,
            @Nullable VaultRef because)
            implements ReferralCommand {}

    /** Told by the flow only: a child of the match moves in. */
    record RecordMatchedStart(
            @TargetAggregateIdentifier ReferralId referral,
            MatchId match,
            ChildRef child,
            PlacementId placement,
            LocalDate on,
            LocalDate today)
            implements ReferralCommand {}

    /**
     * Told by the flow only: what the home and the child say on the day of the start. What is not met and nobody was asked
     * about must be approved too.
     */
    record RaiseApprovals(
            @TargetAggregateIdentifier ReferralId referral,
            MatchId match,
            List<Finding> findings,
            ApprovalPolicy policy)
            implements ReferralCommand {}

    /**
     * Told by the flow only: a child was placed before anybody could approve it.
     *
     * @param match without what the referral itself finds and who must approve, which it adds
     */
    record RecordEmergencyStart(
            @TargetAggregateIdentifier ReferralId referral,
            Match match,
            ChildRef child,
            PlacementId placement,
            @Nullable VerbalApproval verbal,
            ApprovalPolicy policy,
            LocalDate today)
            implements ReferralCommand {}

    /** Told by the flow only: the record of every child it names was erased. */
    record EraseWords(@TargetAggregateIdentifier ReferralId referral) implements ReferralCommand {}

    /** Asked by the flow only: the referral as it reads now. */
    record ReadReferral(@TargetAggregateIdentifier ReferralId referral) implements ReferralCommand {}
}
