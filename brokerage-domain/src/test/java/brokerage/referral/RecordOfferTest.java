package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.Route;
import brokerage.referral.ReferralCommand.RecordOffer;
import brokerage.referral.ReferralEvent.OfferReceived;
import brokerage.referral.ReferralRefusal.ChildNotReferred;
import brokerage.referral.ReferralRefusal.OfferAlreadyRecorded;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import brokerage.referral.market.Offer;
import org.junit.jupiter.api.Test;

class RecordOfferTest {

    @Test
    void a_home_is_offered() {
        referral()
                .given(LOGGED)
                .when(record(offer(Route.SPOT, ANN)))
                .expectResultMessagePayload(1L)
                .expectEvents(new OfferReceived(REFERRAL, offer(Route.SPOT, ANN)));
    }

    @Test
    void the_same_again_changes_nothing() {
        referral()
                .given(LOGGED, OFFERED)
                .when(record(OFFERED.offer()))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void another_offer_has_another_id() {
        referral()
                .given(LOGGED, OFFERED)
                .when(record(offer(Route.SPOT, ANN)))
                .expectNoEvents()
                .expectException(refusedWith(new OfferAlreadyRecorded(OFFER)));
    }

    @Test
    void it_is_for_children_of_the_referral() {
        referral()
                .given(LOGGED)
                .when(record(offer(Route.SPOT, ANN, CAT)))
                .expectNoEvents()
                .expectException(refusedWith(new ChildNotReferred(CAT)));
    }

    @Test
    void an_offer_made_before_a_home_was_found_may_be_told_after_it() {
        referral().given(LOGGED, FULFILLED).when(record(OFFERED.offer())).expectEvents(OFFERED);
    }

    @Test
    void nothing_is_offered_for_what_is_closed() {
        referral()
                .given(LOGGED, WITHDRAWN)
                .when(record(offer(Route.SPOT, ANN)))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }

    @Test
    void it_names_the_home_and_who_runs_it() {
        assertThat(record(offer(Route.SPOT, ANN)).refersTo().stream().map(Object::toString))
                .containsExactly(OAK.value(), NORTH.value());
    }

    static RecordOffer record(Offer offer) {
        return new RecordOffer(REFERRAL, offer);
    }
}
