package brokerage.api.worklist;

import static brokerage.api.Clerk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.referrals.Market;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@FridayAfternoon
class WorklistEndpointTest {

    private final RestTestClient client;

    @Autowired
    WorklistEndpointTest(RestTestClient client) {
        this.client = client;
    }

    @Test
    void referrals_that_wait_come_by_urgency_with_what_is_missing() {
        Clerk clerk = new Clerk(client, "worklist-1");
        Market market = new Market(clerk);
        String planned = market.referral(market.child());
        String emergency = clerk.made(
                "/referrals", "{'children': ['%s'], 'asked': {'urgency': 'emergency'}}".formatted(market.child()));

        JsonNode referrals = clerk.read("/worklist?asAt=2026-03-08").at("/referrals");

        assertThat(referrals.at("/items").findValuesAsString("referral")).containsExactly(emergency, planned);
        assertThat(referrals.at("/items/0/missing").toString()).contains("neededBy", "carePlan");
        assertThat(referrals.at("/items/0/days").asInt()).isEqualTo(2);
        assertThat(referrals.at("/more").asBoolean()).isFalse();
        assertThat(clerk.read("/worklist?limit=1").at("/referrals/more").asBoolean())
                .isTrue();
    }

    @Test
    void a_hold_that_ends_and_an_approval_that_waits_are_chased_until_they_are_settled() {
        Clerk clerk = new Clerk(client, "worklist-2");
        Market market = new Market(clerk);
        String child = market.child();
        String home = market.home(1);
        String referral = market.referral(child);
        String match = market.matched(referral, market.offered(referral, home, "4800.00", child), child);

        JsonNode work = clerk.read("/worklist?within=6");
        assertThat(work.at("/holds/items/0/match").asString()).isEqualTo(match);
        assertThat(work.at("/holds/items/0/days").asInt()).isEqualTo(6);
        assertThat(clerk.read("/worklist?within=5").at("/holds/items").isEmpty())
                .isTrue();
        JsonNode approval = item(work.at("/approvals"), "rule", "weekly-cost");
        assertThat(approval.at("/approver").asString()).isEqualTo("brokerage_team_manager");
        assertThat(approval.at("/yours").asBoolean()).isFalse();
        assertThat(approval.at("/since").asString()).isNotBlank();
        Clerk manager = clerk.as("brokerage_team_manager").named("m.khan");
        assertThat(item(manager.read("/worklist").at("/approvals"), "rule", "weekly-cost")
                        .at("/yours")
                        .asBoolean())
                .isTrue();

        manager.post("/referrals/%s/matches/%s/approvals".formatted(referral, match), "{'because': 'agreed'}");
        assertThat(clerk.read("/worklist").at("/approvals").toString()).doesNotContain("weekly-cost");
    }

    @Test
    void an_emergency_s_written_approval_is_chased_with_who_said_yes() {
        Clerk clerk = new Clerk(client, "worklist-3");
        Market market = new Market(clerk);
        String child = market.child();
        String referral = market.referral(child);
        clerk.made("/referrals/%s/emergency-starts".formatted(referral), """
                {'child': '%s', 'to': {'home': '%s', 'from': '2026-03-06', 'type': 'residential', 'basis': 'in_house',
                 'fees': {'core': '7000.00'}}, 'verbal': {'as': 'brokerage_team_manager', 'by': 'M. Khan'}}
                """.formatted(child, market.home(1)));

        JsonNode work = clerk.read("/worklist");
        JsonNode approval = item(work.at("/approvals"), "rule", "weekly-cost");
        assertThat(approval.at("/emergency").asBoolean()).isTrue();
        assertThat(approval.at("/started").asInt()).isEqualTo(1);
        assertThat(approval.at("/weekly").asString()).isEqualTo("7000.00");
        assertThat(approval.at("/verballyBy").asString()).isEqualTo("brokerage_team_manager");
        assertThat(work.at("/referrals/items").isEmpty()).isTrue();
    }

    @Test
    void moves_reviews_and_voids_wait_for_somebody() {
        Clerk clerk = new Clerk(client, "worklist-4");
        Market market = new Market(clerk);
        String home = market.home(2);
        String child = market.child();
        clerk.made("/children/%s/placements".formatted(child), """
                {'to': {'home': '%s', 'from': '2026-03-01', 'type': 'bespoke', 'basis': 'spot',
                 'registration': 'unregistered', 'fees': {'core': '9000.00'}}}""".formatted(home));
        JsonNode before = clerk.read("/worklist");
        assertThat(item(before.at("/reviews"), "child", child).at("/days").asInt())
                .isEqualTo(5);
        assertThat(item(before.at("/voids"), "home", home).at("/bed").asInt()).isEqualTo(2);
        assertThat(before.at("/urgentMoves/items").isEmpty()).isTrue();

        clerk.made("/homes/%s/beds/2/void-explanations".formatted(home), """
                {'from': '2026-03-01', 'reason': 'matching_restriction'}""");
        clerk.made("/homes/%s/registrations".formatted(home), "{'on': '2026-03-04', 'state': 'suspended'}");
        JsonNode after = clerk.read("/worklist");
        assertThat(after.at("/voids").toString()).doesNotContain(home);
        assertThat(item(after.at("/urgentMoves"), "child", child).at("/days").asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"commissioner", "sufficiency_board_member", "downstream_system", "information_governance_officer"
            })
    void who_neither_proposes_nor_approves_has_no_worklist(String role) {
        refused(new Clerk(client, "worklist-5").as(role).get("/worklist"), 403, "not-for-this-role", "");
    }

    @ParameterizedTest
    @CsvSource({"within=-1,within", "within=366,within", "limit=0,limit", "limit=201,limit"})
    void a_bound_out_of_bounds_is_named(String query, String parameter) {
        refused(new Clerk(client, "worklist-5").get("/worklist?" + query), 400, "bad-parameter", parameter);
    }

    private static JsonNode item(JsonNode section, String field, String value) {
        return StreamSupport.stream(section.at("/items").spliterator(), false)
                .filter(item -> item.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not in " + section));
    }
}
