package brokerage.referral;

import static brokerage.language.RefusedWith.assertRefused;
import static brokerage.language.RefusedWith.refusedWith;
import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.InvalidValue;
import brokerage.language.Period;
import brokerage.language.care.Route;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.language.rule.RuleNotMet;
import brokerage.referral.ReferralCommand.ProposeMatch;
import brokerage.referral.ReferralEvent.OfferReceived;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposeMatchTest {

    @Test
    void an_offer_is_chosen() {
        referral()
                .given(LOGGED, OFFERED)
                .when(propose(MATCH, List.of(), ANN, BEN))
                .expectResultMessagePayload(2L)
                .expectEvents(PROPOSED);
    }

    @Test
    void home_terms_and_price_are_the_offers() {
        Match match = PROPOSED.match();
        assertThat(match.home()).isEqualTo(OAK);
        assertThat(match.arrangement()).isEqualTo(OFFERED.offer().arranged(PLANNED.carePlan()));
        assertThat(match.fees()).isEqualTo(OFFERED.offer().fees());
        assertThat(match.registration()).isEqualTo(OFFERED.offer().registration());
    }

    @Test
    void what_is_not_met_and_may_be_approved_waits_for_whoever_may() {
        var offered = history(LOGGED, OFFERED);
        Match match = Matching.proposed(offered, offered.offer(OFFER), propose(MATCH, List.of(RED, RED), ANN));
        assertThat(match.findings()).containsOnlyOnce(RED);
        assertThat(match.needed())
                .containsExactly(
                        new ApprovalNeeded("red-traffic-light", DORA.as()),
                        new ApprovalNeeded("weekly-cost", MONA.as()));
    }

    @Test
    void what_nobody_may_approve_stops_it() {
        var full = new Finding("registration-conditions", 1, Tier.LAW, false, "2 of 2 places are taken");
        referral()
                .given(LOGGED, OFFERED)
                .when(propose(MATCH, List.of(full), ANN))
                .expectNoEvents()
                .expectException(refusedWith(new RuleNotMet(full)));
    }

    @Test
    void a_later_route_has_the_earlier_ones_open_against_it() {
        var spot = new OfferReceived(REFERRAL, offer(Route.BLOCK, ANN));
        var offered = history(LOGGED, spot);
        Match match = Matching.proposed(offered, spot.offer(), propose(MATCH, List.of(), ANN));
        assertThat(match.needed()).contains(new ApprovalNeeded("earlier-routes", MONA.as()));
    }

    @Test
    void a_match_is_proposed_once() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, REJECTED)
                .when(propose(MATCH, List.of(), ANN, BEN))
                .expectNoEvents()
                .expectException(refusedWith(new MatchAlreadyProposed(MATCH)));
    }

    @Test
    void only_what_was_offered_is_chosen() {
        referral()
                .given(LOGGED)
                .when(propose(MATCH, List.of(), ANN))
                .expectNoEvents()
                .expectException(refusedWith(new UnknownOffer(OFFER)));
    }

    @Test
    void only_for_whom_it_was_offered() {
        referral()
                .given(LOGGED, new OfferReceived(REFERRAL, offer(Route.KINSHIP, ANN)))
                .when(propose(MATCH, List.of(), ANN, BEN))
                .expectNoEvents()
                .expectException(refusedWith(new ChildNotReferred(BEN)));
    }

    @Test
    void only_for_who_still_waits() {
        referral()
                .given(LOGGED, OFFERED, PROPOSED, started(ANN, PLACEMENT, TODAY))
                .when(propose(match("m-2"), List.of(), ANN))
                .expectNoEvents()
                .expectException(refusedWith(new ChildAlreadyPlaced(ANN)));
    }

    @Test
    void nothing_is_chosen_for_what_is_closed() {
        referral()
                .given(LOGGED, OFFERED, WITHDRAWN)
                .when(propose(MATCH, List.of(), ANN))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.WITHDRAWN)));
        referral()
                .given(LOGGED, OFFERED, FULFILLED)
                .when(propose(MATCH, List.of(), ANN))
                .expectNoEvents()
                .expectException(refusedWith(new ReferralNotOpen(REFERRAL, Status.FULFILLED)));
    }

    @Test
    void it_is_for_somebody_each_with_one_place_and_the_bed_is_kept_until_a_date() {
        Period week = new Period(TODAY, may(27));
        assertRefused(new InvalidValue("places", "a match is for a child at least"), () -> proposing(List.of(), week));
        assertRefused(new InvalidValue("places", "each child has one place"), () -> proposing(places(ANN, ANN), week));
        assertRefused(
                new InvalidValue("held", "a bed is held until a date"),
                () -> proposing(places(ANN), Period.since(TODAY)));
    }

    private static ProposeMatch proposing(List<Place> places, Period held) {
        return new ProposeMatch(
                REFERRAL, MATCH, OFFER, may(25), held, places, assessed(), null, OLIVE, POLICY, TODAY, List.of());
    }
}
