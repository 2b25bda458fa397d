package brokerage.api.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Which homes could take a child, and what is known to speak against each. */
@FridayAfternoon
class FindCandidatesEndpointTest {

    @Autowired
    RestTestClient client;

    @Test
    void what_nothing_speaks_against_comes_first_and_each_of_the_others_says_why() {
        var clerk = new Clerk(client, "candidates");
        var market = new Market(clerk);
        String child = market.child();
        String red = market.home(1);
        clerk.as("commissioner").made("/homes/" + red + "/traffic-lights", "{'on': '2026-03-01', 'light': 'red'}");
        String free = market.home(2);
        String young = clerk.made("/homes", """
                {'id': 'YOUNG', 'from': '2019-04-01', 'registration': 'registered', 'rating': 'inadequate', 'details':
                 {'kind': 'childrens_home', 'places': 1, 'bedsTracked': true, 'inHouse': true, 'openedOn': '2019-04-01',
                  'name': 'Ash House', 'purpose': {'ageFrom': 5, 'ageTo': 11}}}""");
        String lodgings = clerk.made("/homes", """
                {'id': 'LODGE', 'from': '2019-04-01', 'registration': 'registered', 'details':
                 {'kind': 'supported_lodgings', 'places': 1, 'bedsTracked': true, 'inHouse': true,
                  'openedOn': '2019-04-01', 'name': 'Lodge'}}""");
        String full = market.home(1);
        clerk.made("/children/" + market.child() + "/placements", Clerk.start(full, "2026-02-01"));
        String referral = market.referral(child);

        JsonNode found = clerk.read("/referrals/" + referral + "/candidates");

        assertThat(found.at("/items").valueStream().map(one -> one.at("/home").asString()))
                .containsExactly(free, red, young)
                .doesNotContain(lodgings, full);
        assertThat(found.at("/items/0/against")).isEmpty();
        assertThat(found.at("/items/0/beds")).hasSize(2);
        assertThat(found.at("/items/0/route").asString()).isEqualTo("in_house");
        assertThat(rules(found, 1)).containsExactly("red-traffic-light");
        assertThat(rules(found, 2)).containsExactly("below-good", "statement-of-purpose");
    }

    @Test
    void beds_kept_for_another_and_too_few_for_siblings_are_said_to_be() {
        var clerk = new Clerk(client, "candidates-kept");
        var market = new Market(clerk);
        String first = market.child();
        String home = market.home(1);
        String referral = market.referral(first);
        market.kinshipWaived(referral);
        market.matched(referral, market.offered(referral, home, "4000.00", first), first);
        String siblings = market.referral(market.child(), market.child());
        String single = market.home(1);

        JsonNode found = clerk.read("/referrals/" + siblings + "/candidates");

        assertThat(found.at("/items").valueStream().map(one -> one.at("/home").asString()))
                .containsExactlyInAnyOrder(home, single);
        assertThat(found.at("/items").toString())
                .contains("every empty bed is kept for somebody", "1 free for 2 children");
    }

    @Test
    void only_those_who_see_who_a_child_is_are_told_how_far_homes_are() {
        var clerk = new Clerk(client, "candidates-far");
        String referral = new Market(clerk).referral(new Market(clerk).child());

        Clerk.refused(
                clerk.as("commissioner").get("/referrals/" + referral + "/candidates"), 403, "not-for-this-role", "");
        Clerk.refused(clerk.get("/referrals/referral:candidates-far:none/candidates"), 404, "not-found", "");
    }

    private static java.util.List<String> rules(JsonNode found, int nth) {
        return found.at("/items/" + nth + "/against")
                .valueStream()
                .map(against -> against.at("/rule").asString())
                .toList();
    }
}
