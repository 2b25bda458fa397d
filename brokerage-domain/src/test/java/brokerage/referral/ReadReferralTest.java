package brokerage.referral;

import static brokerage.referral.Referrals.*;

import brokerage.referral.ReferralCommand.ReadReferral;
import org.junit.jupiter.api.Test;

class ReadReferralTest {

    @Test
    void the_referral_is_read_and_nothing_recorded() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED)
                .when(new ReadReferral(REFERRAL))
                .expectResultMessagePayload(history(LOGGED, OFFERED, PROPOSED))
                .expectNoEvents();
    }
}
