package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;

import brokerage.referral.ReferralCommand.ReassessNeeds;
import brokerage.referral.ReferralEvent.NeedsReassessed;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import org.junit.jupiter.api.Test;

class ReassessNeedsTest {

    static final ReassessNeeds REASSESS = new ReassessNeeds(REFERRAL, TODAY, NEEDS);
    static final NeedsReassessed REASSESSED = new NeedsReassessed(REFERRAL, TODAY, NEEDS);

    @Test
    void needs_are_assessed() {
        referral().given(LOGGED).when(REASSESS).expectResultMessagePayload(1L).expectEvents(REASSESSED);
    }

    @Test
    void the_same_needs_again_change_nothing() {
        referral()
                .given(LOGGED, REASSESSED)
                .when(new ReassessNeeds(REFERRAL, may(22), NEEDS))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void not_after_it_was_closed() {
        referral()
                .given(LOGGED, WITHDRAWN)
                .when(REASSESS)
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }
}
