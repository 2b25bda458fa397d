package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.OpenSearchTest.opened;
import static brokerage.referral.Referrals.*;

import brokerage.language.InvalidValue;
import brokerage.language.care.Route;
import brokerage.referral.ReferralCommand.EndSearch;
import brokerage.referral.ReferralEvent.SearchEnded;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import brokerage.referral.ReferralRefusal.SearchNotOpen;
import brokerage.referral.market.SearchOutcome;
import org.junit.jupiter.api.Test;

class EndSearchTest {

    static final SearchEnded ENDED = new SearchEnded(REFERRAL, Route.SPOT, TODAY, SearchOutcome.EXHAUSTED, BECAUSE);

    @Test
    void a_search_ends() {
        referral()
                .given(LOGGED, opened(Route.SPOT))
                .when(end(20))
                .expectResultMessagePayload(2L)
                .expectEvents(ENDED);
    }

    @Test
    void a_search_ends_once() {
        referral()
                .given(LOGGED, opened(Route.SPOT), ENDED)
                .when(end(20))
                .expectNoEvents()
                .expectException(refusedWith(new SearchNotOpen(Route.SPOT)));
    }

    @Test
    void not_before_it_was_opened() {
        referral()
                .given(LOGGED, opened(Route.SPOT))
                .when(end(19))
                .expectNoEvents()
                .expectException(refusedWith(
                        new InvalidValue("on", "2026-05-19 is before the search was opened on 2026-05-20")));
    }

    @Test
    void what_is_closed_stays_as_it_was() {
        referral()
                .given(LOGGED, opened(Route.SPOT), WITHDRAWN)
                .when(end(20))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }

    static EndSearch end(int day) {
        return new EndSearch(REFERRAL, Route.SPOT, may(day), SearchOutcome.EXHAUSTED, BECAUSE);
    }
}
