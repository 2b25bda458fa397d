package brokerage.referral;

import static brokerage.referral.Referrals.*;

import brokerage.referral.ReferralCommand.EraseWords;
import brokerage.referral.ReferralEvent.WordsErased;
import org.junit.jupiter.api.Test;

class EraseWordsTest {

    @Test
    void what_was_said_is_readable_no_more() {
        referral()
                .given(LOGGED, OFFERED)
                .when(new EraseWords(REFERRAL))
                .expectResultMessagePayload(2L)
                .expectEvents(new WordsErased(REFERRAL));
    }
}
