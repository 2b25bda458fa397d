package brokerage.referral.matching;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.Money;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalPolicyTest {

    static final ApprovalPolicy POLICY = new ApprovalPolicy(
            Map.of(
                    Approver.BROKERAGE_OFFICER,
                    Money.pounds("1500.00"),
                    Approver.BROKERAGE_TEAM_MANAGER,
                    Money.pounds("6000.00")),
            Map.of("below-good", Approver.BROKERAGE_TEAM_MANAGER));

    @Test
    void amounts_go_to_the_first_whose_limit_they_keep_to_the_penny() {
        assertThat(needed(weekly(false), "1500.00")).isEqualTo(Approver.BROKERAGE_OFFICER);
        assertThat(needed(weekly(false), "1500.01")).isEqualTo(Approver.BROKERAGE_TEAM_MANAGER);
        assertThat(needed(weekly(false), "6000.00")).isEqualTo(Approver.BROKERAGE_TEAM_MANAGER);
        assertThat(needed(weekly(false), "6000.01")).isEqualTo(Approver.HIGH_COST_BOARD);
    }

    @Test
    void who_has_no_limit_may_agree_to_nothing() {
        assertThat(POLICY.limitOf(Approver.NOMINATED_OFFICER)).isEqualTo(Money.NONE);
        var unset = new ApprovalPolicy(Map.of(), Map.of());
        assertThat(unset.needed(weekly(false), Money.pounds("0.01")))
                .contains(new ApprovalNeeded("weekly-cost", Approver.HIGH_COST_BOARD));
    }

    @Test
    void a_rule_goes_to_whom_the_council_named() {
        var finding = new Finding("below-good", 1, Tier.POLICY, false, "the rating is inadequate");
        assertThat(POLICY.needed(finding, Money.NONE))
                .contains(new ApprovalNeeded("below-good", Approver.BROKERAGE_TEAM_MANAGER));
    }

    @Test
    void a_rule_the_council_named_nobody_for_stands() {
        var finding = new Finding("bed-usable", 1, Tier.LAW, false, "bed 1 is closed");
        assertThat(POLICY.needed(finding, Money.NONE)).isEmpty();
    }

    @Test
    void what_is_met_or_only_advice_or_approved_needs_nobody() {
        assertThat(POLICY.needed(weekly(true), Money.pounds("9000.00"))).isEmpty();
        var advice = new Finding("below-good", 1, Tier.ADVICE, false, "");
        assertThat(POLICY.needed(advice, Money.NONE)).isEmpty();
        var given = weekly(false).approved(new Approval(Approver.HIGH_COST_BOARD, "bea"));
        assertThat(POLICY.needed(given, Money.pounds("9000.00"))).isEmpty();
    }

    private static Approver needed(Finding finding, String weekly) {
        return POLICY.needed(finding, Money.pounds(weekly)).orElseThrow().by();
    }

    private static Finding weekly(boolean met) {
        return new Finding(ApprovalPolicy.WEEKLY_COST, 1, Tier.POLICY, met, "");
    }
}
