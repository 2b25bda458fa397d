package brokerage.referral;

import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.Route;
import brokerage.language.id.HomeId;
import brokerage.referral.ReferralCommand.RecordDecline;
import brokerage.referral.ReferralEvent.OfferDeclined;
import brokerage.referral.ReferralRefusal.ReferralNotOpen;
import brokerage.referral.market.Decline;
import brokerage.referral.market.DeclineReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordDeclineTest {

    static final OfferDeclined DECLINED = new OfferDeclined(REFERRAL, decline(OAK));

    @Test
    void a_provider_says_no() {
        referral()
                .given(LOGGED)
                .when(new RecordDecline(REFERRAL, decline(OAK)))
                .expectResultMessagePayload(1L)
                .expectEvents(DECLINED);
    }

    @Test
    void the_same_again_changes_nothing() {
        referral()
                .given(LOGGED, DECLINED)
                .when(new RecordDecline(REFERRAL, decline(OAK)))
                .expectResultMessagePayload(1L)
                .expectNoEvents();
    }

    @Test
    void a_second_no_is_another_answer() {
        referral()
                .given(LOGGED, DECLINED)
                .when(new RecordDecline(REFERRAL, decline(null)))
                .expectEvents(new OfferDeclined(REFERRAL, decline(null)));
    }

    @Test
    void nothing_is_declined_of_what_is_closed() {
        referral()
                .given(LOGGED, WITHDRAWN)
                .when(new RecordDecline(REFERRAL, decline(OAK)))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
    }

    @Test
    void it_names_the_provider_and_the_home_if_one_was_asked_for() {
        assertThat(new RecordDecline(REFERRAL, decline(OAK)).refersTo().stream().map(Object::toString))
                .containsExactly(NORTH.value(), OAK.value());
        assertThat(new RecordDecline(REFERRAL, decline(null))
                        .refersTo().stream().map(Object::toString))
                .containsExactly(NORTH.value());
    }

    static Decline decline(@Nullable HomeId home) {
        return new Decline(Route.SPOT, NORTH, home, DeclineReason.MATCHING, ANSWER, null);
    }
}
