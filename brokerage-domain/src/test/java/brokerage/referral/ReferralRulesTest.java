package brokerage.referral;

import static brokerage.referral.Referrals.*;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.language.care.Area;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.OfferId;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.language.rule.Finding.Tier;
import brokerage.referral.ReferralEvent.ReferralLogged;
import brokerage.referral.ReferralEvent.RouteWaived;
import brokerage.referral.ReferralEvent.SearchEnded;
import brokerage.referral.ReferralEvent.SearchOpened;
import brokerage.referral.market.Offer;
import brokerage.referral.market.SearchOutcome;
import brokerage.referral.matching.Acceptance;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import brokerage.referral.matching.Proposer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ReferralRulesTest {

    static final ReferralHistory OPEN = history(LOGGED);
    static final ReferralHistory URGENT_NIGHT =
            history(new ReferralLogged(REFERRAL, List.of(ANN), AT, EMERGENCY, null, null));
    static final Acceptance ACCEPTED = new Acceptance(may(19), null);

    @Test
    void what_is_above_the_proposers_limit_is_for_others_to_agree_to() {
        Match match = chosen(PlacementType.RESIDENTIAL, Area.OWN, ACCEPTED);
        assertThat(rule("weekly-cost", OPEN, match, Route.KINSHIP))
                .isEqualTo(new Finding(
                        "weekly-cost",
                        1,
                        Tier.POLICY,
                        false,
                        "£5000.00 a week; the limit of a brokerage_officer is £1000.00"));
        Match byManager = by(new Proposer(Approver.BROKERAGE_TEAM_MANAGER, "mona"), match);
        assertThat(rule("weekly-cost", OPEN, byManager, Route.KINSHIP).met()).isTrue();
    }

    @Test
    void outside_the_area_and_at_a_distance_others_agree_first() {
        assertThat(rule("out-of-area", OPEN, chosen(PlacementType.RESIDENTIAL, Area.OWN, null), null)
                        .met())
                .isTrue();
        assertThat(rule("out-of-area", OPEN, chosen(PlacementType.RESIDENTIAL, Area.ADJOINING, null), Route.SPOT))
                .isEqualTo(new Finding("out-of-area", 1, Tier.LAW, false, "area adjoining, type residential"));
        assertThat(rule("at-a-distance", OPEN, chosen(PlacementType.RESIDENTIAL, Area.DISTANT, null), Route.SPOT))
                .isEqualTo(new Finding("at-a-distance", 1, Tier.LAW, false, "area distant, type residential"));
    }

    @Test
    void but_not_for_the_councils_own_carers_and_connected_ones() {
        for (var type : List.of(PlacementType.FOSTER_IN_HOUSE, PlacementType.FOSTER_KINSHIP))
            assertThat(rule("at-a-distance", OPEN, chosen(type, Area.DISTANT, null), Route.KINSHIP)
                            .met())
                    .isTrue();
        assertThat(rule("at-a-distance", OPEN, chosen(PlacementType.FOSTER_IFA, Area.DISTANT, null), Route.SPOT)
                        .met())
                .isFalse();
    }

    @Test
    void nor_in_an_emergency_that_it_was_from_the_first_or_became() {
        Match chosen = chosen(PlacementType.RESIDENTIAL, Area.DISTANT, null);
        assertThat(rule("at-a-distance", URGENT_NIGHT, chosen, Route.SPOT))
                .isEqualTo(new Finding(
                        "at-a-distance", 1, Tier.LAW, true, "area distant, type residential, in an emergency"));
        assertThat(rule("at-a-distance", OPEN, happened(chosen), null).met()).isTrue();
    }

    @Test
    void where_nobody_knows_where_it_lies_it_is_said_and_stops_nothing() {
        assertThat(rule("out-of-area", OPEN, chosen(PlacementType.RESIDENTIAL, null, null), Route.SPOT))
                .isEqualTo(new Finding("out-of-area", 1, Tier.ADVICE, false, "where the home lies is not on record"));
    }

    @Test
    void the_child_who_would_be_farthest_counts() {
        Match match = chosen(PlacementType.RESIDENTIAL, Area.OWN, null);
        Match both = at(match, List.of(place(null), place(Area.ADJOINING), place(Area.OWN)));
        assertThat(rule("out-of-area", OPEN, both, Route.SPOT).met()).isFalse();
    }

    @Test
    void an_offer_of_a_later_route_needs_the_earlier_ones_ended_or_waived() {
        Match match = chosen(PlacementType.RESIDENTIAL, Area.OWN, ACCEPTED);
        assertThat(rule("earlier-routes", OPEN, match, Route.BLOCK))
                .isEqualTo(new Finding(
                        "earlier-routes", 1, Tier.POLICY, false, "neither ended nor waived: kinship, in_house"));
        var settled = history(
                LOGGED,
                new RouteWaived(REFERRAL, Route.KINSHIP, TODAY, BECAUSE),
                new SearchOpened(REFERRAL, Route.IN_HOUSE, may(18), List.of()),
                new SearchEnded(REFERRAL, Route.IN_HOUSE, TODAY, SearchOutcome.EXHAUSTED, null));
        assertThat(rule("earlier-routes", settled, match, Route.BLOCK))
                .isEqualTo(
                        new Finding("earlier-routes", 1, Tier.POLICY, true, "every earlier route is ended or waived"));
        assertThat(rule("earlier-routes", OPEN, match, null).inputs()).isEqualTo("placed in an emergency");
    }

    @Test
    void a_search_that_still_runs_is_not_ended() {
        var running = history(LOGGED, new SearchOpened(REFERRAL, Route.KINSHIP, may(18), List.of()));
        Match match = chosen(PlacementType.RESIDENTIAL, Area.OWN, ACCEPTED);
        assertThat(rule("earlier-routes", running, match, Route.IN_HOUSE).met()).isFalse();
    }

    @Test
    void the_registered_manager_accepts_where_there_is_one() {
        assertThat(rule("registered-manager", OPEN, chosen(PlacementType.RESIDENTIAL, Area.OWN, null), Route.SPOT))
                .isEqualTo(new Finding("registered-manager", 1, Tier.POLICY, false, "not accepted yet"));
        assertThat(rule("registered-manager", OPEN, chosen(PlacementType.RESIDENTIAL, Area.OWN, ACCEPTED), Route.SPOT)
                        .met())
                .isTrue();
        assertThat(rule("registered-manager", OPEN, chosen(PlacementType.FOSTER_IFA, Area.OWN, null), Route.SPOT)
                        .inputs())
                .isEqualTo("no registered manager");
    }

    @ParameterizedTest
    @EnumSource(value = PlacementType.class, names = "WITH_PARENTS", mode = Mode.EXCLUDE)
    void only_with_parents_needs_the_nominated_officer(PlacementType other) {
        assertThat(rule("placed-with-parents", OPEN, chosen(other, Area.OWN, ACCEPTED), Route.KINSHIP)
                        .met())
                .isTrue();
        assertThat(rule(
                        "placed-with-parents",
                        OPEN,
                        chosen(PlacementType.WITH_PARENTS, Area.OWN, ACCEPTED),
                        Route.KINSHIP))
                .isEqualTo(new Finding("placed-with-parents", 1, Tier.LAW, false, "type with_parents"));
    }

    private static Finding rule(String id, ReferralHistory referral, Match match, @Nullable Route route) {
        return ReferralRules.of(referral, match, route, POLICY).stream()
                .filter(finding -> finding.rule().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Match chosen(PlacementType type, @Nullable Area area, @Nullable Acceptance acceptance) {
        Offer offer = offer(OFFER, Route.SPOT, type, ANN);
        return new Match(
                MATCH,
                OFFER,
                OAK,
                offer.arranged(null),
                offer.fees(),
                offer.registration(),
                may(25),
                null,
                List.of(place(area)),
                assessed(),
                acceptance,
                OLIVE,
                List.of(),
                List.of());
    }

    private static Place place(@Nullable Area area) {
        return Place.asked(ANN, null, null).kept(null, new Whereabouts(null, null, area));
    }

    private static Match happened(Match match) {
        return with(match, null, match.places(), match.proposer());
    }

    private static Match at(Match match, List<Place> places) {
        return with(match, OFFER, places, match.proposer());
    }

    private static Match by(Proposer proposer, Match match) {
        return with(match, OFFER, match.places(), proposer);
    }

    private static Match with(Match match, @Nullable OfferId offer, List<Place> places, Proposer proposer) {
        return new Match(
                match.id(),
                offer,
                match.home(),
                match.arrangement(),
                match.fees(),
                match.registration(),
                match.from(),
                null,
                places,
                match.assessment(),
                match.acceptance(),
                proposer,
                List.of(),
                List.of());
    }
}
