package brokerage.api.referrals;

import static brokerage.api.Clerk.refused;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.Verb;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@FridayAfternoon
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferralsEndpointsTest {

    private static final String NOBODYS = "referral:referrals:nobodys";

    private final Clerk clerk;
    private final Market market;

    private String child;
    private String home;

    @Autowired
    ReferralsEndpointsTest(RestTestClient client) {
        this.clerk = new Clerk(client, "referrals");
        this.market = new Market(clerk);
    }

    @BeforeEach
    void somebodyNeedsAHome() {
        child = market.child();
        home = market.home(2);
    }

    Stream<Verb> verbs() {
        somebodyNeedsAHome();
        String provider = market.provider();
        String below = "/referrals/" + market.referral(child);
        clerk.made(below + "/searches", "{'route': 'framework', 'on': '2026-03-06'}");
        return Stream.of(
                new Verb("/referrals", Market.log("planned", child), """
                        {'children': ['%s'], 'asked': {'urgency': 'planned'}}""".formatted(child), 422, "referral-incomplete"),
                new Verb(
                        below + "/completions",
                        "{'asked': %s}".formatted(Market.asked("urgent")),
                        "{'asked': {'urgency': 'urgent', 'neededBy': '2026-03-09'}}",
                        422,
                        "referral-incomplete"),
                new Verb(
                        below + "/needs",
                        "{'on': '2026-03-06', 'needs': {'scores': [{'domain': 'education', 'score': 3}], 'flags': ['asd']}}",
                        "{'on': '2026-03-06', 'needs': {'scores': [{'domain': 'education', 'score': 5}]}}",
                        422,
                        "invalid-value"),
                new Verb(
                        below + "/searches",
                        "{'route': 'block', 'on': '2026-03-06', 'asked': ['%s']}".formatted(provider),
                        "{'route': 'framework', 'on': '2026-03-06'}",
                        409,
                        "search-already-open"),
                new Verb(
                        below + "/inquiries",
                        "{'route': 'framework', 'on': '2026-03-06', 'asked': ['%s']}".formatted(provider),
                        "{'route': 'spot', 'on': '2026-03-06', 'asked': ['%s']}".formatted(provider),
                        409,
                        "search-not-open"),
                new Verb(
                        below + "/waivers",
                        "{'route': 'kinship', 'on': '2026-03-06', 'because': 'nobody in the family'}",
                        "{'route': 'kinship', 'on': '1066-03-06', 'because': 'nobody'}",
                        422,
                        "invalid-value"),
                new Verb(
                        below + "/offers",
                        Market.offer(home, "4800.00", child),
                        Market.offer("home:referrals:none", "4800.00", child),
                        422,
                        "unknown-reference"),
                new Verb(
                        below + "/declines",
                        decline(provider),
                        decline("provider:referrals:none"),
                        422,
                        "unknown-reference"),
                new Verb(
                        below + "/search-ends",
                        "{'route': 'framework', 'on': '2026-03-06', 'outcome': 'exhausted'}",
                        "{'route': 'spot', 'on': '2026-03-06', 'outcome': 'exhausted'}",
                        409,
                        "search-not-open"));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_is_refused_by_its_rule_and_then_taken(Verb verb) {
        verb.isRefused(clerk);
        verb.isTaken(clerk);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_names_a_field_too_many_or_too_few(Verb verb) {
        verb.namesAFieldTooManyOrTooFew(clerk);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_is_404_below_a_referral_nobody_logged(Verb verb) {
        if (!verb.path().equals("/referrals")) verb.isUnknownBelow(clerk, NOBODYS);
    }

    @Test
    void an_emergency_may_be_logged_with_next_to_nothing() {
        clerk.made("/referrals", "{'children': ['%s'], 'asked': {'urgency': 'emergency'}}".formatted(child));
    }

    @Test
    void a_list_that_holds_nothing_in_the_place_of_a_word_is_refused() {
        refused(clerk.post("/referrals", """
                {'children': ['%s'], 'asked': {'urgency': 'emergency', 'considerations': {'support': [null]}}}
                """.formatted(child)), 422, "invalid-value", "");
    }

    @Test
    void an_answer_from_the_future_is_refused() {
        String below = "/referrals/" + market.referral(child);
        String early = Market.offer(home, "4800.00", child)
                .replace("'how': 'phone'", "'how': 'phone', 'at': '2026-03-06T16:05:01Z'");
        refused(clerk.post(below + "/offers", early), 422, "invalid-value", "answer.at");
    }

    @Test
    void an_offer_for_a_child_of_another_referral_is_refused() {
        String below = "/referrals/" + market.referral(child);
        refused(
                clerk.post(below + "/offers", Market.offer(home, "4800.00", market.child())),
                422,
                "child-not-referred",
                "child");
    }

    @Test
    void a_withdrawn_referral_takes_nothing_more() {
        String below = "/referrals/" + market.referral(child);
        var withdrawal = new Verb(
                below + "/withdrawals",
                "{'on': '2026-03-06', 'reason': 'placement_sustained', 'because': 'it goes well'}",
                "{'on': '1066-03-06', 'reason': 'other'}",
                422,
                "invalid-value");
        withdrawal.namesAFieldTooManyOrTooFew(clerk);
        withdrawal.isUnknownBelow(clerk, NOBODYS);
        withdrawal.isRefused(clerk);
        withdrawal.isTaken(clerk);
        refused(clerk.post(below + "/offers", Market.offer(home, "4800.00", child)), 409, "referral-not-open", "");
        refused(clerk.post(withdrawal.path(), withdrawal.happy()), 409, "referral-not-open", "");
    }

    private static String decline(String provider) {
        return """
                {'route': 'framework', 'provider': '%s', 'reason': 'no_vacancy', 'answer': {'how': 'email'},
                 'words': 'Full until May'}""".formatted(provider);
    }
}
