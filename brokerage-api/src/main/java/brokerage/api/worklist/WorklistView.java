package brokerage.api.worklist;

import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WayOut;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ReferralId;
import brokerage.language.rule.Approver;
import brokerage.projections.referral.Holds.KeptFor;
import brokerage.referral.request.Urgency;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done, by kind. Days are counted to or from the date asked about. */
@Schema(name = "Worklist")
record WorklistView(
        LocalDate asAt,

        @Schema(description = "Holds that end and reviews that are due within so many days are among it")
        int within,

        @Schema(description = "The most of each kind") int limit,

        Section<OpenReferral> referrals,
        Section<EndingHold> holds,
        Section<OutstandingApproval> approvals,
        Section<UrgentMove> urgentMoves,
        Section<DueReview> reviews,
        Section<UnexplainedVoid> voids) {

    /** A child still waits for a home. */
    @Schema(name = "WorkOnReferral")
    record OpenReferral(
            ReferralId referral,
            Urgency urgency,
            Instant receivedAt,

            @Schema(description = "Days since it was received")
            long days,

            @Nullable LocalDate neededBy,

            @Schema(description = "Still to be said before a planned search can begin")
            List<String> missing,

            List<PlacementType> wanted,

            @Schema(description = "How many children wait") int waiting,

            int offers,

            @Schema(description = "Whether a match stands whose children have not all moved in")
            boolean matched) {}

    /** Beds are kept for a match, and soon no longer. */
    @Schema(name = "WorkOnHold")
    record EndingHold(
            ReferralId referral,
            MatchId match,
            HomeId home,
            LocalDate from,
            LocalDate heldUntil,

            @Schema(description = "Days left; below nothing where the hold has ended and the match still stands")
            int days,

            List<KeptFor> places) {}

    /** A rule is not met and nobody has taken it upon themselves yet. */
    @Schema(name = "WorkOnApproval")
    record OutstandingApproval(
            ReferralId referral,
            MatchId match,
            String rule,
            Approver approver,

            @Schema(description = "Whether whoever asks plays a part that may approve it")
            boolean yours,

            @Nullable Instant since,
            long days,
            HomeId home,
            LocalDate from,

            @Schema(description = "For each child") Money weekly,

            @Schema(description = "Whether the child was placed first")
            boolean emergency,

            @Schema(description = "How many children live there on its strength")
            int started,

            @Schema(description = "Who approved it by voice; none if nobody was reached") @Nullable
            Approver verballyBy,

            @Nullable Instant verballyAt) {}

    /** A child lives in a home that may not keep them. */
    @Schema(name = "WorkOnUrgentMove")
    record UrgentMove(ChildRef child, PlacementId placement, HomeId home, LocalDate since, long days) {}

    /** A placement in a setting that is not registered is to be looked at. */
    @Schema(name = "WorkOnReview")
    record DueReview(
            ChildRef child,
            PlacementId placement,
            HomeId home,

            @Schema(description = "Since when the setting is not registered")
            LocalDate since,

            long days,
            @Nullable LocalDate reviewedOn,

            @Schema(description = "None: no review has been agreed, which is due at once") @Nullable
            LocalDate nextReviewOn,

            @Schema(description = "How it is to end") @Nullable
            WayOut wayOut) {}

    /** A bed stands empty and nobody has said why. */
    @Schema(name = "WorkOnVoid")
    record UnexplainedVoid(
            HomeId home,
            int bed,
            @Nullable ContractId contract,
            LocalDate since,
            long days,

            @Schema(description = "Whether it is paid as it stands unexplained")
            boolean payable) {}
}
