package brokerage.projections.referral;

import brokerage.language.care.Area;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ProviderId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a referral's file consists of. Money in pence for seven nights; words are where the vault keeps them. */
public sealed interface OnFile {

    /** Where the words of this part are. */
    default Stream<VaultRef> inVault() {
        return Stream.empty();
    }

    private static Stream<VaultRef> known(@Nullable VaultRef... refs) {
        return Arrays.stream(refs).filter(Objects::nonNull);
    }

    /**
     * How far it has come.
     *
     * @param status as told last, whatever date is asked about
     * @param waiting how many of the children nobody has placed through it
     * @param version of the stream: the ETag
     */
    record Standing(
            Status status,
            LocalDate receivedOn,
            @Nullable LocalDate closedOn,
            @Nullable WithdrawalReason reason,
            @Nullable VaultRef because,
            int waiting,
            long version)
            implements OnFile {
        @Override
        public Stream<VaultRef> inVault() {
            return known(because);
        }
    }

    record Asked(
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
            implements OnFile {
        @Override
        public Stream<VaultRef> inVault() {
            return known(words, needs == null ? null : needs.words());
        }
    }

    record Searched(
            Route route,
            @Nullable LocalDate openedOn,
            List<ProviderId> asked,
            @Nullable LocalDate endedOn,
            @Nullable SearchOutcome outcome,
            @Nullable VaultRef because,
            @Nullable VaultRef waivedBecause)
            implements OnFile {
        @Override
        public Stream<VaultRef> inVault() {
            return known(because, waivedBecause);
        }
    }

    record Offered(
            OfferId offer,
            Route route,
            @Nullable ProviderId provider,
            HomeId home,
            List<OfferedTo> offeredTo,
            PlacementType type,
            @Nullable ContractId contract,
            long corePence,
            long supportPence,
            long educationPence,
            long otherPence,
            LocalDate availableFrom,
            PlacementRegistration registration,
            Instant answeredAt,
            @Nullable VaultRef answeredBy,
            Channel channel)
            implements OnFile {
        @Override
        public Stream<VaultRef> inVault() {
            return known(answeredBy);
        }
    }

    record Declined(
            Route route,
            ProviderId provider,
            @Nullable HomeId home,
            DeclineReason reason,
            Instant answeredAt,
            @Nullable VaultRef answeredBy,
            Channel channel,
            @Nullable VaultRef words)
            implements OnFile {
        @Override
        public Stream<VaultRef> inVault() {
            return known(answeredBy, words);
        }
    }

    record Matched(
            MatchId match,
            @Nullable OfferId offer,
            HomeId home,
            PlacementType type,
            Basis basis,
            @Nullable ContractId contract,
            @Nullable CarePlanType carePlan,
            long corePence,
            long supportPence,
            long educationPence,
            long otherPence,
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
            @Nullable Approver verbalAs,
            @Nullable VaultRef verbalBy,
            @Nullable Instant verbalAt,
            @Nullable How ended,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy,
            @Nullable VaultRef endedBecause,
            int waiting)
            implements OnFile {
        @Override
        public Stream<VaultRef> inVault() {
            return known(assessment == null ? null : assessment.words(), acceptedBy, verbalBy, endedBecause);
        }
    }

    /** A child's place in a match; with the placement once the child has moved in. */
    record Placed(
            MatchId match,
            ChildRef child,
            @Nullable Integer bed,
            @Nullable Integer age,
            @Nullable Integer metres,
            @Nullable String authority,
            @Nullable Area area,
            @Nullable PlacementId placement,
            @Nullable LocalDate startedOn)
            implements OnFile {}

    /** What somebody must approve; outstanding while it is not given. */
    record Approved(
            MatchId match,
            String rule,
            Approver approver,
            @Nullable Approver givenAs,
            @Nullable String givenBy,
            @Nullable LocalDate givenOn,
            @Nullable VaultRef because)
            implements OnFile {
        @Override
        public Stream<VaultRef> inVault() {
            return known(because);
        }
    }
}
