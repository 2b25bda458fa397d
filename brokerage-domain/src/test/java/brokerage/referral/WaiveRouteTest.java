package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.OpenSearchTest.opened;
import static brokerage.referral.Referrals.*;

import brokerage.language.care.Route;
import brokerage.referral.ReferralCommand.WaiveRoute;
import brokerage.referral.ReferralEvent.RouteWaived;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import org.junit.jupiter.api.Test;

class WaiveRouteTest {

    static final WaiveRoute WAIVE = new WaiveRoute(REFERRAL, Route.KINSHIP, TODAY, BECAUSE);
    static final RouteWaived WAIVED = new RouteWaived(REFERRAL, Route.KINSHIP, TODAY, BECAUSE);

    @Test
    void a_route_need_not_be_searched() {
        referral().given(LOGGED).when(WAIVE).expectResultMessagePayload(1L).expectEvents(WAIVED);
    }

    @Test
    void nor_searched_to_its_end() {
        referral().given(LOGGED, opened(Route.KINSHIP)).when(WAIVE).expectEvents(WAIVED);
    }

    @Test
    void once_is_enough() {
        referral()
                .given(LOGGED, WAIVED)
                .when(WAIVE)
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void what_is_closed_stays_as_it_was() {
        referral()
                .given(LOGGED, WITHDRAWN)
                .when(WAIVE)
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }
}
