package brokerage.api.referrals;

import static brokerage.api.Clerk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.Together;
import brokerage.api.Verb;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@FridayAfternoon
class MatchesEndpointsTest {

    private static final String BECAUSE = "{'because': 'the best there is'}";

    private static int made;

    private final RestTestClient client;

    private Clerk clerk;
    private Market market;
    private String child;
    private String home;
    private String referral;
    private String offer;

    @Autowired
    MatchesEndpointsTest(RestTestClient client) {
        this.client = client;
    }

    @BeforeEach
    void aHomeIsOffered() {
        clerk = new Clerk(client, "matches-" + ++made);
        market = new Market(clerk);
        child = market.child();
        home = market.home(2);
        referral = market.referral(child);
        market.kinshipWaived(referral);
        offer = market.offered(referral, home, "4800.00", child);
    }

    @Test
    void a_match_is_proposed() {
        var proposal = new Verb(
                below("matches"),
                Market.match(offer, child),
                Market.match("offer:matches:none", child),
                422,
                "unknown-offer");
        proposal.namesAFieldTooManyOrTooFew(clerk);
        proposal.isUnknownBelow(clerk, nobodys());
        proposal.isRefused(clerk);
        proposal.isTaken(clerk);
    }

    @Test
    void a_bed_is_kept_for_the_child_and_free_again_when_the_match_ends() {
        String match = market.matched(referral, offer, child);
        assertThat(bed(1).at("/state").asString()).isEqualTo("held");

        var withdrawal = new Verb(
                "%s/%s/withdrawals".formatted(below("matches"), match),
                BECAUSE,
                "{'because': ''}",
                400,
                "missing-field");
        withdrawal.namesAFieldTooManyOrTooFew(clerk);
        withdrawal.isUnknownBelow(clerk, nobodys());
        withdrawal.isRefused(clerk);
        withdrawal.isTaken(clerk);

        assertThat(bed(1).at("/state").asString()).isEqualTo("void");
        market.matched(referral, offer, child);
    }

    @Test
    void a_child_is_matched_once_whichever_referral_asks() {
        market.matched(referral, offer, child);
        String second = market.referral(child);
        String offered = market.offered(second, home, "4800.00", child);

        refused(clerk.post(below("matches"), Market.match(offer, child)), 409, "already-matched", "");
        refused(
                clerk.post("/referrals/" + second + "/matches", Market.match(offered, child)),
                409,
                "already-matched",
                "");
    }

    @Test
    void a_bed_that_is_kept_for_another_is_not_kept_twice() {
        market.matched(referral, offer, child);
        String other = market.child();
        String theirs = market.referral(other);
        String offered = market.offered(theirs, home, "4800.00", other);
        String sameBed =
                Market.match(offered, other).replace("'%s'}".formatted(other), "'%s', 'bed': 1}".formatted(other));

        refused(clerk.post("/referrals/" + theirs + "/matches", sameBed), 409, "bed-already-held", "");
        assertThat(bed(2).at("/state").asString()).isEqualTo("void");
    }

    @Test
    void above_their_limit_somebody_else_approves_and_never_the_proposer() {
        String match = market.matched(referral, offer, child);
        String approvals = "%s/%s/approvals".formatted(below("matches"), match);
        Clerk manager = clerk.as("brokerage_team_manager");

        refused(clerk.named("b.jones").post(approvals, BECAUSE), 409, "not-theirs-to-approve", "");
        refused(manager.post(approvals, BECAUSE), 409, "own-proposal", "");
        refused(clerk.as("commissioner").post(approvals, BECAUSE), 403, "not-for-this-role", "");
        var approval = new Verb(approvals, BECAUSE, "{'because': ''}", 400, "missing-field");
        approval.namesAFieldTooManyOrTooFew(clerk);
        approval.isUnknownBelow(clerk, nobodys());
        approval.isRefused(manager.named("m.khan"));
        approval.isTaken(manager.named("m.khan"));
        refused(manager.named("n.other").post(approvals, BECAUSE), 409, "nothing-to-approve", "");
    }

    @Test
    void of_two_approvers_at_once_one_is_told_that_nothing_is_left() {
        String match = market.matched(referral, offer, child);
        String approvals = "%s/%s/approvals".formatted(below("matches"), match);
        Clerk manager = clerk.as("brokerage_team_manager");

        List<Integer> answers = Together.call(
                2, caller -> status(manager.named("manager-" + caller).post(approvals, BECAUSE)));

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void what_was_decided_on_a_proposal_that_is_no_more_is_refused() {
        String match = market.matched(referral, offer, child);
        String at = "%s/%s".formatted(below("matches"), match);
        Clerk manager = clerk.as("brokerage_team_manager").named("m.khan");
        var rejection = new Verb(at + "/rejections", BECAUSE, "{'because': ''}", 400, "missing-field");
        rejection.namesAFieldTooManyOrTooFew(clerk);
        rejection.isUnknownBelow(clerk, nobodys());
        rejection.isRefused(manager);
        rejection.isTaken(manager);

        refused(manager.post(at + "/approvals", BECAUSE), 409, "match-no-longer-stands", "");
        refused(clerk.post(at + "/starts", start("2026-03-06")), 409, "match-no-longer-stands", "");
    }

    @Test
    void an_approval_of_a_referral_as_it_read_before_is_refused() {
        String match = market.matched(referral, offer, child);
        Clerk manager = clerk.as("brokerage_team_manager").named("m.khan");
        refused(
                manager.post(
                        "%s/%s/approvals".formatted(below("matches"), match),
                        BECAUSE,
                        headers -> headers.setIfMatch("\"1\"")),
                412,
                "stale-version",
                "");
    }

    @Test
    void a_start_ahead_waits_for_its_approvals_and_then_uses_the_bed() {
        String match = market.matched(referral, offer, child);
        String at = "%s/%s".formatted(below("matches"), match);
        var start = new Verb(at + "/starts", start("2026-03-10"), start("2026-03-10"), 409, "approvals-outstanding");
        start.namesAFieldTooManyOrTooFew(clerk);
        start.isUnknownBelow(clerk, nobodys());
        start.isRefused(clerk);

        clerk.as("brokerage_team_manager").named("m.khan").post(at + "/approvals", BECAUSE);
        start.isTaken(clerk);

        JsonNode placement = clerk.read("/children/" + child).at("/placements/0");
        assertThat(placement.at("/home").asString()).isEqualTo(home);
        assertThat(placement.at("/startedOn").asString()).isEqualTo("2026-03-10");
        assertThat(bedOn(1, "2026-03-10").at("/state").asString()).isEqualTo("occupied");
        String late = market.offered(referral, home, "1.00", child);
        refused(clerk.post(below("matches"), Market.match(late, child)), 409, "referral-not-open", "");
    }

    @Test
    void what_stands_against_it_only_when_the_child_moves_in_is_chased() {
        String at = "%s/%s".formatted(below("matches"), market.matched(referral, offer, child));
        clerk.as("brokerage_team_manager").named("m.khan").made(at + "/approvals", BECAUSE);
        clerk.made("/homes/%s/traffic-lights".formatted(home), "{'on': '2026-03-05', 'light': 'red'}");

        refused(clerk.post(at + "/starts", start("2026-03-10")), 409, "rule-not-met", "");
        clerk.made(at + "/starts", start("2026-03-06"));

        JsonNode chased = clerk.read("/worklist").at("/approvals/items");
        assertThat(chased).hasSize(1);
        assertThat(chased.at("/0/rule").asString()).isEqualTo("red-traffic-light");
        assertThat(chased.at("/0/approver").asString()).isEqualTo("director");
        clerk.as("director").named("d.okoro").made(at + "/approvals", BECAUSE);
        assertThat(clerk.read("/worklist").at("/approvals/items")).isEmpty();
    }

    @Test
    void an_emergency_starts_first() {
        var start = new Verb(
                below("emergency-starts"), emergency("2026-03-06"), emergency("2026-03-07"), 422, "emergency-is-now");
        start.namesAFieldTooManyOrTooFew(clerk);
        start.isUnknownBelow(clerk, nobodys());
        start.isRefused(clerk);
        start.isTaken(clerk);

        assertThat(bed(1).at("/state").asString()).isEqualTo("occupied");
    }

    @Test
    void whoever_lives_in_a_setting_nobody_registered_is_counted_so_whatever_was_told() {
        home = clerk.made("/homes", """
                {'id': 'UNR', 'from': '2026-02-02', 'registration': 'unregistered', 'details': {'kind': 'bespoke',
                 'places': 1, 'bedsTracked': false, 'inHouse': false, 'name': 'N'}}""");

        clerk.made(below("emergency-starts"), emergency("2026-03-06"));

        assertThat(clerk.read("/views/unregistered").at("/count").asInt()).isEqualTo(1);
        assertThat(clerk.read("/worklist").at("/reviews/items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "sufficiency_board_member", "downstream_system"})
    void who_plays_no_part_in_matching_proposes_none(String role) {
        refused(clerk.as(role).post(below("matches"), Market.match(offer, child)), 403, "not-for-this-role", "");
    }

    private String emergency(String from) {
        return """
                {'child': '%s', 'to': {'home': '%s', 'from': '%s', 'type': 'residential', 'basis': 'in_house',
                 'fees': {'core': '7000.00'}}, 'verbal': {'as': 'brokerage_team_manager', 'by': 'M. Khan'}}""".formatted(child, home, from);
    }

    private String start(String from) {
        return "{'child': '%s', 'from': '%s'}".formatted(child, from);
    }

    private String nobodys() {
        return referral.substring(0, referral.lastIndexOf(':')) + ":nobodys";
    }

    private String below(String part) {
        return "/referrals/%s/%s".formatted(referral, part);
    }

    private JsonNode bed(int number) {
        return bedOn(number, "2026-03-06");
    }

    private JsonNode bedOn(int number, String date) {
        return clerk.read("/homes/%s?asAt=%s".formatted(home, date)).at("/beds").get(number - 1);
    }

    private static int status(RestTestClient.ResponseSpec answer) {
        return answer.returnResult().getStatus().value();
    }
}
