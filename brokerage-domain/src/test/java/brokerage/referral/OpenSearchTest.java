package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.Route;
import brokerage.language.id.ProviderId;
import brokerage.referral.ReferralCommand.OpenSearch;
import brokerage.referral.ReferralEvent.RouteWaived;
import brokerage.referral.ReferralEvent.SearchEnded;
import brokerage.referral.ReferralEvent.SearchOpened;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import brokerage.referral.ReferralRefusal.SearchAlreadyOpen;
import brokerage.referral.market.SearchOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenSearchTest {

    @Test
    void a_route_is_searched() {
        referral()
                .given(LOGGED)
                .when(open(Route.SPOT, NORTH, SOUTH, NORTH))
                .expectResultMessagePayload(1L)
                .expectEvents(opened(Route.SPOT, NORTH, SOUTH));
    }

    @Test
    void routes_are_searched_side_by_side() {
        referral()
                .given(LOGGED, opened(Route.IN_HOUSE))
                .when(open(Route.SPOT, NORTH))
                .expectEvents(opened(Route.SPOT, NORTH));
    }

    @Test
    void one_route_is_searched_once_at_a_time() {
        referral()
                .given(LOGGED, opened(Route.SPOT))
                .when(open(Route.SPOT, NORTH))
                .expectNoEvents()
                .expectException(refusedWith(new SearchAlreadyOpen(Route.SPOT)));
    }

    @Test
    void a_route_that_was_ended_or_waived_may_be_searched_after_all() {
        referral()
                .given(
                        LOGGED,
                        opened(Route.SPOT),
                        new SearchEnded(REFERRAL, Route.SPOT, TODAY, SearchOutcome.EXHAUSTED, null))
                .when(open(Route.SPOT, SOUTH))
                .expectEvents(opened(Route.SPOT, SOUTH));
        referral()
                .given(LOGGED, new RouteWaived(REFERRAL, Route.KINSHIP, TODAY, BECAUSE))
                .when(open(Route.KINSHIP))
                .expectEvents(opened(Route.KINSHIP));
    }

    @Test
    void what_was_done_before_a_home_was_found_may_be_told_after_it() {
        referral().given(LOGGED, FULFILLED).when(open(Route.SPOT)).expectEvents(opened(Route.SPOT));
    }

    @Test
    void nobody_searches_for_what_is_closed() {
        referral()
                .given(LOGGED, WITHDRAWN)
                .when(open(Route.SPOT))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }

    @Test
    void it_names_who_is_asked() {
        assertThat(open(Route.SPOT, NORTH, SOUTH).refersTo()).containsExactly(NORTH, SOUTH);
    }

    static OpenSearch open(Route route, ProviderId... asked) {
        return new OpenSearch(REFERRAL, route, TODAY, List.of(asked));
    }

    static SearchOpened opened(Route route, ProviderId... asked) {
        return new SearchOpened(REFERRAL, route, TODAY, List.of(asked));
    }
}
