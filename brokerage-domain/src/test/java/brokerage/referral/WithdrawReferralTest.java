package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;

import brokerage.referral.ReferralCommand.WithdrawReferral;
import brokerage.referral.ReferralEvent.MatchEnded;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import org.junit.jupiter.api.Test;

class WithdrawReferralTest {

    static final WithdrawReferral WITHDRAW =
            new WithdrawReferral(REFERRAL, TODAY, WithdrawalReason.NO_LONGER_NEEDED, "olive", null);

    @Test
    void a_home_is_no_longer_asked_for() {
        referral()
                .given(LOGGED, OFFERED)
                .when(WITHDRAW)
                .expectResultMessagePayload(2L)
                .expectEvents(WITHDRAWN);
    }

    @Test
    void the_matches_that_stand_end_with_it() {
        var second = match("m-2");
        referral()
                .given(LOGGED, OFFERED, PROPOSED, REJECTED, proposed(second, ANN, BEN))
                .when(WITHDRAW)
                .expectEvents(new MatchEnded(REFERRAL, second, How.WITHDRAWN, "olive", TODAY, null), WITHDRAWN);
    }

    @Test
    void who_has_moved_in_already_stays() {
        referral()
                .given(LOGGED, OFFERED, proposed(MATCH, ANN), started(ANN, PLACEMENT, TODAY))
                .when(WITHDRAW)
                .expectEvents(WITHDRAWN);
    }

    @Test
    void it_is_withdrawn_once() {
        referral()
                .given(LOGGED, WITHDRAWN)
                .when(WITHDRAW)
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }
}
