package brokerage.api.referrals.matches;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.language.id.MatchId;
import brokerage.language.rule.Approver;
import brokerage.projections.referral.OnFile.Approved;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody must take it upon themselves that a rule is not met. */
@Schema(name = "ApprovalNeeded")
record ApprovalView(
        String rule,

        @Schema(description = "Who is to approve it") Approver approver,

        @Schema(description = "None while it is outstanding") @Nullable
        Given given) {

    @Schema(name = "ApprovalGiven")
    record Given(
            Approver as,
            String by,
            LocalDate on,
            @Requires(Permission.READ_NEEDS) @Nullable String because) {}

    static List<ApprovalView> of(MatchId match, List<Approved> approvals, Words words) {
        return approvals.stream()
                .filter(approval -> approval.match().equals(match))
                .map(approval -> new ApprovalView(approval.rule(), approval.approver(), given(approval, words)))
                .toList();
    }

    private static @Nullable Given given(Approved approval, Words words) {
        return approval.givenAs() == null || approval.givenBy() == null || approval.givenOn() == null
                ? null
                : new Given(approval.givenAs(), approval.givenBy(), approval.givenOn(), words.at(approval.because()));
    }
}
