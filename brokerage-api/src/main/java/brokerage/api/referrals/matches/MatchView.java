package brokerage.api.referrals.matches;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.referrals.matches.ProposeMatchEndpoint.AcceptanceBody;
import brokerage.api.vault.Words;
import brokerage.language.Money;
import brokerage.language.care.Arrangement;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.projections.referral.OnFile.Matched;
import brokerage.projections.referral.ReferralFile;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A home chosen for the children of a referral, or found in an emergency, and what has become of it. */
@Schema(name = "Match")
public record MatchView(
        MatchId match,

        @Schema(description = "None where a placement started in an emergency without one") @Nullable
        OfferId offer,

        HomeId home,
        Arrangement arrangement,
        WeeklyFees fees,
        PlacementRegistration registration,

        @Schema(description = "The first night") LocalDate from,

        @Schema(description = "The day until which the beds are kept; none in an emergency") @Nullable
        LocalDate heldUntil,

        Proposal proposed,

        @Schema(description = "Who approved it by voice, where it began as an emergency") @Nullable
        Verbal verbal,

        @Nullable AssessmentBody assessment,

        @Schema(description = "By the registered manager") @Nullable
        AcceptanceBody acceptance,

        List<PlaceView> places,

        @Schema(description = "What the rules said, met or not")
        List<Finding> findings,

        @Schema(description = "What somebody must approve; outstanding while nobody has")
        List<ApprovalView> approvals,

        @Schema(description = "How it ended without a placement; none while it stands") @Nullable
        End ended) {

    @Schema(name = "Proposer")
    record Proposal(Approver as, String by) {}

    @Schema(name = "SaidToApprove")
    record Verbal(
            Approver as,
            @Requires(Permission.READ_NEEDS) @Nullable String by,
            Instant at) {}

    @Schema(name = "EndOfMatch")
    record End(
            How how,
            LocalDate on,
            String by,
            @Requires(Permission.READ_NEEDS) @Nullable String because) {}

    /** In the order in which they begin. */
    public static List<MatchView> of(ReferralFile.Told file, Words words) {
        return file.matches().stream().map(match -> of(match, file, words)).toList();
    }

    private static MatchView of(Matched match, ReferralFile.Told file, Words words) {
        return new MatchView(
                match.match(),
                match.offer(),
                match.home(),
                new Arrangement(match.type(), match.basis(), match.contract(), match.carePlan()),
                new WeeklyFees(
                        new Money(match.corePence()),
                        new Money(match.supportPence()),
                        new Money(match.educationPence()),
                        new Money(match.otherPence())),
                match.registration(),
                match.fromOn(),
                match.heldUntil(),
                new Proposal(match.proposedAs(), match.proposedBy()),
                verbal(match, words),
                AssessmentBody.of(match.assessment(), words),
                match.acceptedOn() == null
                        ? null
                        : new AcceptanceBody(match.acceptedOn(), words.at(match.acceptedBy())),
                PlaceView.of(match.match(), file.places()),
                match.findings(),
                ApprovalView.of(match.match(), file.approvals(), words),
                end(match, words));
    }

    private static @Nullable Verbal verbal(Matched match, Words words) {
        return match.verbalAs() == null || match.verbalAt() == null
                ? null
                : new Verbal(match.verbalAs(), words.at(match.verbalBy()), match.verbalAt());
    }

    private static @Nullable End end(Matched match, Words words) {
        return match.ended() == null || match.endedOn() == null || match.endedBy() == null
                ? null
                : new End(match.ended(), match.endedOn(), match.endedBy(), words.at(match.endedBecause()));
    }
}
