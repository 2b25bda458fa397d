package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.OpenSearchTest.opened;
import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.Route;
import brokerage.language.id.ProviderId;
import brokerage.referral.ReferralCommand.AskProviders;
import brokerage.referral.ReferralEvent.ProvidersAsked;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import brokerage.referral.ReferralRefusal.SearchNotOpen;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskProvidersTest {

    @Test
    void more_are_asked_each_once() {
        referral()
                .given(LOGGED, opened(Route.SPOT, NORTH))
                .when(ask(NORTH, SOUTH, SOUTH))
                .expectResultMessagePayload(2L)
                .expectEvents(new ProvidersAsked(REFERRAL, Route.SPOT, TODAY, List.of(SOUTH)));
    }

    @Test
    void who_was_asked_already_changes_nothing() {
        referral()
                .given(LOGGED, opened(Route.SPOT, NORTH))
                .when(ask(NORTH))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void a_search_is_opened_first() {
        referral()
                .given(LOGGED, opened(Route.IN_HOUSE))
                .when(ask(NORTH))
                .expectNoEvents()
                .expectException(refusedWith(new SearchNotOpen(Route.SPOT)));
    }

    @Test
    void nobody_is_asked_for_what_is_closed() {
        referral()
                .given(LOGGED, opened(Route.SPOT), WITHDRAWN)
                .when(ask(NORTH))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }

    @Test
    void it_names_who_is_asked() {
        assertThat(ask(NORTH, SOUTH).refersTo()).containsExactly(NORTH, SOUTH);
    }

    static AskProviders ask(ProviderId... asked) {
        return new AskProviders(REFERRAL, Route.SPOT, TODAY, List.of(asked));
    }
}
