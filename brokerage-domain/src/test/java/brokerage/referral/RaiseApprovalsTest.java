package brokerage.referral;

import static brokerage.referral.Referrals.*;

import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.referral.ReferralCommand.RaiseApprovals;
import brokerage.referral.ReferralEvent.ApprovalsRaised;
import brokerage.referral.matching.ApprovalNeeded;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaiseApprovalsTest {

    @Test
    void what_nobody_was_asked_about_is_to_be_approved_too() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY))
                .when(raise(RED))
                .expectEvents(new ApprovalsRaised(
                        REFERRAL,
                        MATCH,
                        List.of(RED),
                        List.of(new ApprovalNeeded("red-traffic-light", Approver.DIRECTOR))));
    }

    @Test
    void what_somebody_was_asked_about_or_is_met_raises_nothing() {
        var asked = new Finding("weekly-cost", 1, Tier.POLICY, false, "£5000.00 a week");
        var met = new Finding("below-good", 1, Tier.POLICY, true, "the rating is good");
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY))
                .when(raise(asked, met))
                .expectNoEvents();
    }

    @Test
    void what_nobody_may_approve_is_a_finding_of_the_placement_and_no_more() {
        var closed = new Finding("home-registration", 1, Tier.LAW, false, "the home is suspended");
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY))
                .when(raise(closed))
                .expectNoEvents();
    }

    static RaiseApprovals raise(Finding... findings) {
        return new RaiseApprovals(REFERRAL, MATCH, List.of(findings), POLICY);
    }
}
