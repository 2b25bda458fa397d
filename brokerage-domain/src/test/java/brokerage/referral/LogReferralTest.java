package brokerage.referral;

import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.referral.ReferralCommand.LogReferral;
import brokerage.referral.ReferralEvent.ReferralLogged;
import brokerage.referral.ReferralRefusal.ReferralAlreadyLogged;
import brokerage.referral.ReferralRefusal.ReferralIncomplete;
import brokerage.referral.request.Request;
import brokerage.referral.request.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogReferralTest {

    static final ReferralId EARLIER = ReferralId.of(COUNCIL, "r-0");

    @Test
    void a_home_is_asked_for() {
        referral()
                .givenNoPriorActivity()
                .when(log(PLANNED, ANN, BEN))
                .expectResultMessagePayload(0L)
                .expectEvents(new ReferralLogged(REFERRAL, List.of(ANN, BEN), AT, PLANNED, NEEDS, EARLIER));
    }

    @Test
    void it_is_logged_once() {
        referral()
                .given(LOGGED)
                .when(log(PLANNED, ANN, BEN))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralAlreadyLogged(REFERRAL)));
    }

    @Test
    void each_child_is_referred_once() {
        referral()
                .givenNoPriorActivity()
                .when(log(PLANNED, ANN, BEN, ANN))
                .expectEvents(new ReferralLogged(REFERRAL, List.of(ANN, BEN), AT, PLANNED, NEEDS, EARLIER));
    }

    @Test
    void an_emergency_is_taken_with_next_to_nothing() {
        referral()
                .givenNoPriorActivity()
                .when(log(EMERGENCY, ANN))
                .expectEvents(new ReferralLogged(REFERRAL, List.of(ANN), AT, EMERGENCY, NEEDS, EARLIER));
    }

    @Test
    void what_is_no_emergency_says_what_a_search_needs() {
        var bare = new Request(Urgency.URGENT, may(25), List.of(), null, null, null, null);
        referral()
                .givenNoPriorActivity()
                .when(log(bare, ANN))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralIncomplete(List.of("wanted", "carePlan", "location"))));
    }

    @Test
    void it_is_about_somebody() {
        assertRefused(new InvalidValue("children", "a referral is about a child at least"), () -> log(PLANNED));
    }

    @Test
    void it_names_the_children_and_the_referral_it_takes_up() {
        assertThat(log(PLANNED, ANN, BEN).refersTo().stream().map(Object::toString))
                .containsExactly(ANN.value(), BEN.value(), EARLIER.value());
        assertThat(new LogReferral(REFERRAL, List.of(ANN), AT, PLANNED, null, null)
                        .refersTo().stream().map(Object::toString))
                .containsExactly(ANN.value());
    }

    static LogReferral log(Request request, ChildRef... children) {
        return new LogReferral(REFERRAL, List.of(children), AT, request, NEEDS, EARLIER);
    }
}
