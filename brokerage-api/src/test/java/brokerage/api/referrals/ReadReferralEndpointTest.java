package brokerage.api.referrals;

import static brokerage.api.Clerk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@FridayAfternoon
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadReferralEndpointTest {

    private final Clerk clerk;
    private final Market market;

    private String child;
    private String home;
    private String referral;

    @Autowired
    ReadReferralEndpointTest(RestTestClient client) {
        clerk = new Clerk(client, "read-referrals");
        market = new Market(clerk);
    }

    @BeforeEach
    void aHomeIsAskedFor() {
        child = market.child();
        home = market.home(2);
        referral = market.referral(child);
    }

    @Test
    void what_was_asked_reads_as_it_was_told_and_who_looks_after_the_case_reads_the_words() {
        clerk.made(below("needs"), """
                {'on': '2026-03-06', 'needs': {'scores': [{'domain': 'education', 'score': 3}], 'flags': ['asd'],
                 'words': 'Likes maths'}}""");

        JsonNode read = read();

        assertThat(read.at("/status").asString()).isEqualTo("open");
        assertThat(read.at("/version").asLong()).isEqualTo(1);
        assertThat(read.at("/receivedAt").asString()).isEqualTo("2026-03-06T16:05:00Z");
        assertThat(read.at("/asked/neededBy").asString()).isEqualTo("2026-03-16");
        assertThat(read.at("/asked/location/outwardCode").asString()).isEqualTo("OX4");
        assertThat(read.at("/asked/words").asString()).isEqualTo("Needs a quiet home");
        assertThat(read.at("/needs/scores/0/score").asInt()).isEqualTo(3);
        assertThat(read.at("/needs/words").asString()).isEqualTo("Likes maths");
        assertThat(read.at("/children/0/child").asString()).isEqualTo(child);
    }

    @Test
    void the_market_reads_as_it_was_tested() {
        String provider = market.provider();
        market.kinshipWaived(referral);
        clerk.made(below("searches"), "{'route': 'block', 'on': '2026-03-06', 'asked': ['%s']}".formatted(provider));
        clerk.made(
                below("search-ends"),
                "{'route': 'block', 'on': '2026-03-06', 'outcome': 'exhausted', 'because': 'all full'}");
        clerk.made(below("declines"), """
                {'route': 'block', 'provider': '%s', 'reason': 'no_vacancy', 'answer': {'how': 'email'},
                 'words': 'Full until May'}""".formatted(provider));
        market.offered(referral, home, "4800.00", child);

        JsonNode read = read();

        assertThat(read.at("/searches/0/route").asString()).isEqualTo("kinship");
        assertThat(read.at("/searches/0/waivedBecause").asString()).isEqualTo("nobody in the family");
        assertThat(read.at("/searches/1/asked/0").asString()).isEqualTo(provider);
        assertThat(read.at("/searches/1/because").asString()).isEqualTo("all full");
        assertThat(read.at("/declines/0/words").asString()).isEqualTo("Full until May");
        assertThat(read.at("/offers/0/fees/core").asString()).isEqualTo("4800.00");
        assertThat(read.at("/offers/0/answer/by").asString()).isEqualTo("The manager");
    }

    @Test
    void a_match_reads_with_what_the_rules_said_and_who_approved_it() {
        String match = market.matched(referral, market.offered(referral, home, "4800.00", child), child);
        JsonNode proposed = read().at("/matches/0");
        assertThat(proposed.at("/match").asString()).isEqualTo(match);
        assertThat(proposed.at("/proposed/by").asString()).isEqualTo("a.smith");
        assertThat(proposed.at("/assessment/words").asString()).isEqualTo("A good match");
        assertThat(proposed.at("/acceptance/by").asString()).isEqualTo("The manager");
        assertThat(proposed.at("/places/0/bed").asInt()).isEqualTo(1);
        assertThat(proposed.at("/findings").findValuesAsString("rule")).contains("weekly-cost", "earlier-routes");
        assertThat(proposed.at("/approvals").findValuesAsString("rule")).contains("weekly-cost");
        assertThat(proposed.at("/approvals/0/given").isNull()).isTrue();

        clerk.as("brokerage_team_manager")
                .named("m.khan")
                .post(below("matches/" + match + "/approvals"), "{'because': 'the only home near her school'}");

        JsonNode approved = read().at("/matches/0/approvals/0/given");
        assertThat(approved.at("/by").asString()).isEqualTo("m.khan");
        assertThat(approved.at("/because").asString()).isEqualTo("the only home near her school");
    }

    @Test
    void a_placement_shows_what_the_rules_said_at_its_start_and_what_was_approved_after() {
        clerk.made(below("emergency-starts"), """
                {'child': '%s', 'to': {'home': '%s', 'from': '2026-03-06', 'type': 'residential', 'basis': 'in_house',
                 'fees': {'core': '7000.00'}}}""".formatted(child, home));
        JsonNode placement = clerk.read("/children/" + child).at("/placements/0");
        assertThat(placement.at("/findings").findValuesAsString("rule")).contains("home-registration");
        assertThat(placement.at("/through/referral").asString()).isEqualTo(referral);
        assertThat(placement.at("/through/approvals").findValuesAsString("rule"))
                .contains("weekly-cost");

        clerk.as("high_cost_board")
                .named("h.board")
                .post(
                        below("matches/" + placement.at("/through/match").asString() + "/approvals"),
                        "{'because': 'no other home'}");

        assertThat(clerk.read("/children/" + child)
                        .at("/placements/0/through/approvals")
                        .toString())
                .contains("h.board");
    }

    @Test
    void at_an_earlier_position_it_reads_as_it_was_known_then() {
        long before = read().at("/position").asLong();
        market.offered(referral, home, "4800.00", child);

        assertThat(read().at("/offers").size()).isEqualTo(1);
        assertThat(clerk.read("/referrals/%s?knownAt=%d".formatted(referral, before))
                        .at("/offers")
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "sufficiency_board_member", "downstream_system"})
    void others_read_neither_words_nor_needs_nor_considerations(String role) {
        clerk.made(below("completions"), """
                {'asked': {'urgency': 'planned', 'neededBy': '2026-03-16', 'wanted': ['residential'],
                 'carePlan': 'residential', 'location': {'local': true}, 'words': 'Needs a quiet home',
                 'considerations': {'culture': 'required'}}}""");
        clerk.made(below("needs"), "{'on': '2026-03-06', 'needs': {'flags': ['asd'], 'words': 'Likes maths'}}");

        assertThat(read().toString()).contains("culture", "asd", "quiet", "maths");
        assertThat(clerk.as(role).read("/referrals/" + referral).toString())
                .contains(child)
                .doesNotContain("culture", "asd", "quiet", "maths", "vault:");
    }

    @Test
    void a_withdrawn_one_says_why_and_is_listed_as_it_stood() {
        clerk.made(
                below("withdrawals"),
                "{'on': '2026-03-06', 'reason': 'placement_sustained', 'because': 'it goes well'}");

        assertThat(read().at("/withdrawn").asString()).isEqualTo("placement_sustained");
        assertThat(read().at("/because").asString()).isEqualTo("it goes well");
        assertThat(clerk.read("/referrals?status=withdrawn").toString()).contains(referral);
        assertThat(clerk.read("/referrals?status=open").toString()).doesNotContain(referral);
        assertThat(clerk.read("/referrals?urgency=emergency").toString()).doesNotContain(referral);
        assertThat(clerk.read("/referrals?asAt=2026-03-05").toString()).doesNotContain(referral);
    }

    @ParameterizedTest
    @CsvSource({"status=lost,status", "urgency=soon,urgency", "limit=0,limit", "after=%20,after"})
    void a_list_asked_for_wrongly_names_the_parameter(String query, String parameter) {
        refused(clerk.get("/referrals?" + query), 400, "bad-parameter", parameter);
    }

    @Test
    void one_nobody_logged_and_one_of_another_council_are_not_found() {
        refused(clerk.get("/referrals/referral:read-referrals:nobodys"), 404, "not-found", "");
        refused(clerk.get("/referrals/referral:elsewhere:nobodys"), 404, "not-found", "");
    }

    private JsonNode read() {
        return clerk.read("/referrals/" + referral);
    }

    private String below(String part) {
        return "/referrals/%s/%s".formatted(referral, part);
    }
}
