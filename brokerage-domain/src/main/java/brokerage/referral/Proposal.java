package brokerage.referral;

import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.VaultRef;
import brokerage.language.rule.Approval;
import brokerage.referral.ReferralEvent.ApprovalsRaised;
import brokerage.referral.ReferralEvent.MatchApproved;
import brokerage.referral.ReferralEvent.MatchEnded;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.VerbalApproval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A match and what has become of it.
 *
 * @param approvals one for each rule approved
 * @param starts the placements that came of it, one for each child
 * @param verbal approved by voice, where it began as an emergency
 * @param ended how it ended without a placement; none while it stands
 */
public record Proposal(
        Match match,
        List<Approved> approvals,
        List<Started> starts,
        @Nullable VerbalApproval verbal,
        @Nullable MatchEnded ended) {

    /** One rule's approval. */
    public record Approved(
            String rule,
            Approval approval,
            LocalDate on,
            @Nullable VaultRef because) {}

    /** One child's placement. */
    public record Started(ChildRef child, PlacementId placement, LocalDate on) {}

    public Proposal {
        approvals = List.copyOf(approvals);
        starts = List.copyOf(starts);
    }

    static Proposal of(Match match) {
        return new Proposal(match, List.of(), List.of(), null, null);
    }

    static Proposal emergency(Match match, Started start, @Nullable VerbalApproval verbal) {
        return new Proposal(match, List.of(), List.of(start), verbal, null);
    }

    public MatchId id() {
        return match.id();
    }

    public HomeId home() {
        return match.home();
    }

    public boolean stands() {
        return ended == null;
    }

    /** What somebody must still approve. */
    public List<ApprovalNeeded> outstanding() {
        return match.needed().stream()
                .filter(needed -> approval(needed.rule()).isEmpty())
                .toList();
    }

    public Optional<Approval> approval(String rule) {
        return approvals.stream()
                .filter(given -> given.rule().equals(rule))
                .map(Approved::approval)
                .findFirst();
    }

    public boolean hasPlaced(ChildRef child) {
        return starts.stream().anyMatch(start -> start.child().equals(child));
    }

    Proposal raised(ApprovalsRaised e) {
        Match more = match.judged(
                Stream.concat(match.findings().stream(), e.findings().stream()).toList(),
                Stream.concat(match.needed().stream(), e.needed().stream()).toList());
        return new Proposal(more, approvals, starts, verbal, ended);
    }

    Proposal approved(MatchApproved e) {
        var more = e.rules().stream().map(rule -> new Approved(rule, e.approval(), e.on(), e.because()));
        return new Proposal(match, Stream.concat(approvals.stream(), more).toList(), starts, verbal, ended);
    }

    Proposal started(Started start) {
        return new Proposal(
                match,
                approvals,
                Stream.concat(starts.stream(), Stream.of(start)).toList(),
                verbal,
                ended);
    }

    Proposal ended(MatchEnded how) {
        return new Proposal(match, approvals, starts, verbal, how);
    }
}
