package brokerage.api.council;

import brokerage.language.Money;
import brokerage.language.rule.Approver;
import brokerage.referral.matching.ApprovalPolicy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may approve what in one council. What is not set is as below.
 *
 * @param officerLimit the most a week a brokerage officer may agree to by themselves
 * @param managerLimit the most a brokerage team manager may; beyond it the high-cost board decides
 * @param approvers who approves that a rule is not met, by the rule's id, where it is somebody else than usual
 */
public record Approvals(
        @DefaultValue(OFFICER) Money officerLimit,
        @DefaultValue(MANAGER) Money managerLimit,
        @DefaultValue Map<String, Approver> approvers) {

    private static final String OFFICER = "1500.00";
    private static final String MANAGER = "6000.00";

    /** Of a council that has said nothing. */
    static final Approvals UNSAID = new Approvals(Money.pounds(OFFICER), Money.pounds(MANAGER), Map.of());

    private static final Map<String, Approver> USUAL = Map.of(
            "out-of-area", Approver.NOMINATED_OFFICER,
            "at-a-distance", Approver.DIRECTOR,
            "placed-with-parents", Approver.NOMINATED_OFFICER,
            "unregistered-setting", Approver.DIRECTOR,
            "red-traffic-light", Approver.DIRECTOR,
            "amber-traffic-light", Approver.BROKERAGE_TEAM_MANAGER,
            "below-good", Approver.BROKERAGE_TEAM_MANAGER,
            "registered-manager", Approver.BROKERAGE_TEAM_MANAGER,
            "earlier-routes", Approver.BROKERAGE_TEAM_MANAGER);

    public ApprovalPolicy policy() {
        var all = new HashMap<>(USUAL);
        all.putAll(approvers);
        return new ApprovalPolicy(
                Map.of(Approver.BROKERAGE_OFFICER, officerLimit, Approver.BROKERAGE_TEAM_MANAGER, managerLimit), all);
    }
}
