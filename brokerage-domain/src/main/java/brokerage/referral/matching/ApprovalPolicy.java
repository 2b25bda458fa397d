package brokerage.referral.matching;

import brokerage.language.Money;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may approve what, as the council has set it. Comes with each command, so that what was decided under yesterday's
 * settings stays as it was decided.
 *
 * @param limits the most a week each may agree to by themselves; who has none may agree to nothing
 * @param approvers who approves that a rule is not met, by the rule's id; a rule that is not among them stands
 */
public record ApprovalPolicy(Map<Approver, Money> limits, Map<String, Approver> approvers) {

    /** The rule whose approver follows from the amount. */
    public static final String WEEKLY_COST = "weekly-cost";

    /** Those who agree to amounts, the smallest limit first; what is above all of them is the board's. */
    private static final List<Approver> BY_LIMIT = List.of(Approver.BROKERAGE_OFFICER, Approver.BROKERAGE_TEAM_MANAGER);

    public ApprovalPolicy {
        limits = Map.copyOf(limits);
        approvers = Map.copyOf(approvers);
    }

    public Money limitOf(Approver approver) {
        return Objects.requireNonNullElse(limits.get(approver), Money.NONE);
    }

    /** Who must approve this finding; empty if it is met, only advice, or nobody's to approve. */
    public Optional<ApprovalNeeded> needed(Finding finding, Money weekly) {
        if (!finding.stopsAChoice()) return Optional.empty();
        Optional<Approver> approver = finding.rule().equals(WEEKLY_COST)
                ? Optional.of(ofAmount(weekly))
                : Optional.ofNullable(approvers.get(finding.rule()));
        return approver.map(by -> new ApprovalNeeded(finding.rule(), by));
    }

    private Approver ofAmount(Money weekly) {
        return BY_LIMIT.stream()
                .filter(approver -> weekly.compareTo(limitOf(approver)) <= 0)
                .findFirst()
                .orElse(Approver.HIGH_COST_BOARD);
    }
}
