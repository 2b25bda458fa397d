package brokerage.projections.referral;

import brokerage.language.care.Arrangement;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.CouncilId;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.projections.ledger.Row;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.Status;
import brokerage.referral.WithdrawalReason;
import brokerage.referral.market.Channel;
import brokerage.referral.market.DeclineReason;
import brokerage.referral.market.Offer.OfferedTo;
import brokerage.referral.market.SearchOutcome;
import brokerage.referral.matching.Assessment;
import brokerage.referral.request.Considerations;
import brokerage.referral.request.Needs;
import brokerage.referral.request.PreferredLocation;
import brokerage.referral.request.Urgency;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows a referral's history makes; each is explained beside its table in {@code tables.sql}. */
sealed interface ReferralRow extends Row {

    /** Whose row it is; part of every one. */
    record Of(CouncilId council, ReferralId referral) {}

    record StandingRow(
            @JsonUnwrapped Of of,
            Status status,
            LocalDate receivedOn,
            @Nullable LocalDate closedOn,
            @Nullable WithdrawalReason reason,
            @Nullable VaultRef because,
            int waiting,
            long version,
            String valid)
            implements ReferralRow {
        @Override
        public String table() {
            return "referral_standing";
        }
    }

    record RequestRow(
            @JsonUnwrapped Of of,
            List<ChildRef> children,
            Instant receivedAt,
            Urgency urgency,
            @Nullable LocalDate neededBy,
            List<PlacementType> wanted,
            @Nullable CarePlanType carePlan,
            @Nullable PreferredLocation location,
            @Nullable Considerations considerations,
            List<String> missing,
            @Nullable VaultRef words,
            @Nullable Needs needs,
            @Nullable ReferralId follows)
            implements ReferralRow {
        @Override
        public String table() {
            return "referral_request";
        }
    }

    record SearchRow(
            @JsonUnwrapped Of of,
            Route route,
            @Nullable LocalDate openedOn,
            List<ProviderId> asked,
            @Nullable LocalDate endedOn,
            @Nullable SearchOutcome outcome,
            @Nullable VaultRef because,
            @Nullable VaultRef waivedBecause)
            implements ReferralRow {
        @Override
        public String table() {
            return "referral_search";
        }
    }

    record OfferRow(
            @JsonUnwrapped Of of,
            OfferId offer,
            Route route,
            @Nullable ProviderId provider,
            HomeId home,
            List<OfferedTo> offeredTo,
            PlacementType type,
            @Nullable ContractId contract,
            @JsonUnwrapped Pence fees,
            LocalDate availableFrom,
            PlacementRegistration registration,
            @JsonUnwrapped Answered answered)
            implements ReferralRow {
        @Override
        public String table() {
            return "referral_offer";
        }
    }

    record DeclineRow(
            @JsonUnwrapped Of of,
            Route route,
            ProviderId provider,
            @Nullable HomeId home,
            DeclineReason reason,
            @JsonUnwrapped Answered answered,
            @Nullable VaultRef words)
            implements ReferralRow {
        @Override
        public String table() {
            return "referral_decline";
        }
    }

    record MatchRow(
            @JsonUnwrapped Of of,
            MatchId match,
            @Nullable OfferId offer,
            HomeId home,
            @JsonUnwrapped Arrangement arrangement,
            @JsonUnwrapped Pence fees,
            PlacementRegistration registration,
            LocalDate fromOn,
            @Nullable LocalDate heldFrom,
            @Nullable LocalDate heldUntil,
            Approver proposedAs,
            String proposedBy,
            @Nullable Assessment assessment,
            @Nullable LocalDate acceptedOn,
            @Nullable VaultRef acceptedBy,
            List<Finding> findings,
            @JsonUnwrapped Verbal verbal,
            @JsonUnwrapped Ended ending,
            int waiting)
            implements ReferralRow {
        @Override
        public String table() {
            return "referral_match";
        }
    }

    record PlaceRow(
            @JsonUnwrapped Of of,
            MatchId match,
            ChildRef child,
            @Nullable Integer bed,
            @Nullable Integer age,
            @JsonUnwrapped Whereabouts where,
            @Nullable PlacementId placement,
            @Nullable LocalDate startedOn,
            boolean awaited)
            implements ReferralRow {
        @Override
        public String table() {
            return "referral_place";
        }
    }

    record ApprovalRow(
            @JsonUnwrapped Of of,
            MatchId match,
            String rule,
            Approver approver,
            @Nullable Approver givenAs,
            @Nullable String givenBy,
            @Nullable LocalDate givenOn,
            @Nullable VaultRef because)
            implements ReferralRow {
        @Override
        public String table() {
            return "referral_approval";
        }
    }

    /** A fee in its parts, for seven nights. */
    record Pence(long corePence, long supportPence, long educationPence, long otherPence) {
        static Pence of(WeeklyFees fees) {
            return new Pence(
                    fees.core().pence(),
                    fees.support().pence(),
                    fees.education().pence(),
                    fees.other().pence());
        }
    }

    record Answered(Instant answeredAt, @Nullable VaultRef answeredBy, Channel channel) {}

    record Verbal(
            @Nullable Approver verbalAs,
            @Nullable VaultRef verbalBy,
            @Nullable Instant verbalAt) {}

    record Ended(
            @Nullable How ended,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy,
            @Nullable VaultRef endedBecause) {}
}
