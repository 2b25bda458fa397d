package brokerage.api.referrals;

import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.projections.referral.Referrals;
import brokerage.referral.Status;
import brokerage.referral.request.Urgency;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referral in a list. */
@Schema(name = "ReferralInList")
record ReferralInList(
        ReferralId referral,

        @Schema(description = "On the date asked about") Status status,

        List<ChildRef> children,
        Urgency urgency,
        Instant receivedAt,
        @Nullable LocalDate closedOn,

        @Schema(description = "The first night in the new home") @Nullable
        LocalDate neededBy,

        List<PlacementType> wanted,
        @Nullable CarePlanType carePlan,

        @Schema(description = "Still to be said before a planned search can begin")
        List<String> missing,

        @Schema(description = "How many of the children nobody has placed through it")
        int waiting,

        int offers,

        @Schema(description = "Whether a match stands whose children have not all moved in")
        boolean matched,

        @Schema(description = "The referral this one takes up again") @Nullable
        ReferralId follows) {

    static ReferralInList of(Referrals.Listed listed) {
        return new ReferralInList(
                listed.referral(),
                listed.status(),
                listed.children(),
                listed.urgency(),
                listed.receivedAt(),
                listed.closedOn(),
                listed.neededBy(),
                listed.wanted(),
                listed.carePlan(),
                listed.missing(),
                listed.waiting(),
                listed.offers(),
                listed.matched(),
                listed.follows());
    }
}
