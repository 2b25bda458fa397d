package brokerage.api.children.placements;

import brokerage.language.id.MatchId;
import brokerage.language.id.ReferralId;
import brokerage.language.rule.Approver;
import brokerage.projections.referral.FoundThrough.Link;
import brokerage.projections.referral.FoundThrough.Needed;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The referral a placement was found through, and what somebody had to approve, also after it had begun. */
@Schema(name = "FoundThrough")
record ThroughView(ReferralId referral, MatchId match, List<Approval> approvals) {

    @Schema(name = "ApprovalOfPlacement")
    record Approval(
            String rule,

            @Schema(description = "Who is to approve it") Approver approver,

            @Schema(description = "None while it is outstanding") @Nullable
            Approver givenAs,

            @Nullable String givenBy,
            @Nullable LocalDate givenOn) {

        static Approval of(Needed needed) {
            return new Approval(needed.rule(), needed.approver(), needed.givenAs(), needed.givenBy(), needed.givenOn());
        }
    }

    static ThroughView of(Link link) {
        return new ThroughView(
                link.referral(),
                link.match(),
                link.approvals().stream().map(Approval::of).toList());
    }
}
