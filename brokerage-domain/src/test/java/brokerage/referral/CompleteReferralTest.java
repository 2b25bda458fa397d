package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;

import brokerage.referral.ReferralCommand.CompleteReferral;
import brokerage.referral.ReferralEvent.ReferralCompleted;
import brokerage.referral.ReferralEvent.ReferralLogged;
import brokerage.referral.ReferralRefusal.ReferralIncomplete;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import brokerage.referral.request.Request;
import brokerage.referral.request.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompleteReferralTest {

    static final ReferralLogged AT_NIGHT = new ReferralLogged(REFERRAL, List.of(ANN), AT, EMERGENCY, null, null);

    @Test
    void what_was_missing_is_said() {
        referral()
                .given(AT_NIGHT)
                .when(new CompleteReferral(REFERRAL, PLANNED))
                .expectResultMessagePayload(1L)
                .expectEvents(new ReferralCompleted(REFERRAL, PLANNED));
    }

    @Test
    void the_same_again_changes_nothing() {
        referral()
                .given(AT_NIGHT)
                .when(new CompleteReferral(REFERRAL, EMERGENCY))
                .expectResultMessagePayload(0L)
                .expectNoEvents();
    }

    @Test
    void what_is_no_emergency_any_longer_is_complete() {
        var calmer = new Request(Urgency.PLANNED, null, List.of(), null, null, null, null);
        referral()
                .given(AT_NIGHT)
                .when(new CompleteReferral(REFERRAL, calmer))
                .expectNoEvents()
                .expectException(
                        refusedWith(new ReferralIncomplete(List.of("neededBy", "wanted", "carePlan", "location"))));
    }

    @Test
    void what_is_closed_is_not_completed() {
        referral()
                .given(AT_NIGHT, WITHDRAWN)
                .when(new CompleteReferral(REFERRAL, PLANNED))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }
}
