package brokerage.api.work;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What is told by filling in forms is what is told over the API: taken, refused, told once and not overwritten. */
@FridayAfternoon
class FormsTest {

    private static int made;

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private Reader pat;
    private Reader sam;
    private String child;
    private String home;

    @BeforeEach
    void aChildAndAHome() {
        String council = "forms-" + ++made;
        clerk = new Clerk(client, council);
        pat = new Reader(port, council, "pat", "brokerage_officer");
        sam = new Reader(port, council, "sam", "brokerage_team_manager");
        child = clerk.child("F-1");
        home = clerk.home("ELM", 2);
    }

    @Test
    void a_child_is_found_a_home_by_filling_in_forms() throws Exception {
        String referral = logged();
        pat.tell(referral + "/waivers", Map.of("route", "kinship", "because", "nobody in the family"));
        pat.tell(
                referral + "/offers",
                Map.of(
                        "route",
                        "in_house",
                        "home",
                        "ELM",
                        "fees.core",
                        "£4,800.00",
                        "answer.how",
                        "phone",
                        "answer.by",
                        "The manager"));
        pat.tell(referral + "/matches", judged("heldUntil", "2026-03-12"));
        String match =
                clerk.read(referral.replace("/work", "")).at("/matches/0/match").asString();
        assertThat(pat.open(referral).body()).contains("Match: waits for approval", "weekly cost");

        sam.tell(referral + "/matches/" + match + "/approvals", Map.of("because", "The only home near her school"));
        assertThat(pat.open(referral).body()).contains("Match: may start", "The only home near her school");
        HttpResponse<String> started =
                pat.tell(referral + "/matches/" + match + "/starts", Map.of("from", "2026-03-16"));

        assertThat(Reader.location(started))
                .startsWith("/work/children/" + child + "?done=")
                .contains("#placement:");
        assertThat(pat.open("/work").body()).contains("Referrals waiting for a home (0)");
        assertThat(pat.open("/work/children/" + child).body()).contains("Placed: residential", "£4,800.00 a week");
        assertThat(clerk.read(referral.replace("/work", "") + "?asAt=2026-03-16")
                        .at("/status")
                        .asString())
                .isEqualTo("fulfilled");
    }

    @Test
    void what_was_typed_stays_and_what_is_wrong_stands_beside_it() throws Exception {
        Map<String, String> filled = pat.opened("/work/referrals?children=" + child);
        filled.put("asked.urgency", "planned");
        filled.put("asked.neededBy", "1066-10-14");
        filled.put("asked.words", "Likes <b>horses</b>");

        HttpResponse<String> again = pat.send("/work/referrals", filled);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains(
                        "<title>Error: Log a referral</title>",
                        "nothing has been recorded",
                        "href=\"#input-asked-neededBy\"",
                        "Needed by: A date lies between 1900",
                        "id=\"input-asked-neededBy-error\"",
                        "Likes &lt;b&gt;horses&lt;/b&gt;",
                        child);
        assertThat(clerk.read("/referrals").at("/items")).isEmpty();

        filled.put("asked.neededBy", "2026-03-16");
        HttpResponse<String> incomplete = pat.send("/work/referrals", filled);
        assertThat(incomplete.statusCode()).isIn(409, 422);
        assertThat(incomplete.body()).contains("govuk-error-summary");
    }

    @ParameterizedTest
    @CsvSource({
        "/homes/{home}/beds/1/void-explanations, from, 2026-03-01, 400, input-reason",
        "/homes/{home}/beds/1/void-explanations, reason, boredom, 400, input-reason",
        "/homes/{home}/beds/1/holds, from, 2026-03-01, 400, input-until",
        "/children/{child}/ends, on, soon, 400, input-on"
    })
    void a_refusal_leads_to_the_input_it_is_about(String form, String name, String value, int status, String input)
            throws Exception {
        String address = "/work" + form.replace("{home}", home).replace("{child}", child);
        Map<String, String> filled = pat.opened(address);
        filled.put(name, value);

        HttpResponse<String> refused = pat.send(address, filled);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains("href=\"#" + input + "\"", "id=\"" + input + "-error\"");
    }

    @Test
    void a_rule_that_says_no_is_said_as_the_api_says_it() throws Exception {
        String referral = logged();
        Map<String, String> filled = pat.opened(referral + "/offers");
        filled.putAll(Map.of("route", "in_house", "home", "NOWHERE", "fees.core", "1", "answer.how", "phone"));

        HttpResponse<String> refused = pat.send(referral + "/offers", filled);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"input-home-error\"", "value=\"NOWHERE\"");
    }

    @Test
    void what_stands_in_the_record_stands_in_the_form_that_tells_it_again() throws Exception {
        String referral = clerk.made("/referrals", """
                {'children': ['%s'], 'asked': {'urgency': 'emergency', 'words': 'Needs a quiet home', 'considerations':
                 {'communication': ['bsl'], 'support': [], 'pets': 'no', 'deprivationOfLiberty': false}},
                 'needs': {'scores': [{'domain': 'education', 'score': 4}], 'risks': ['missing']}}""".formatted(child));

        pat.tell("/work/referrals/" + referral + "/completions", Map.of("asked.neededBy", "2026-03-09"));
        pat.tell("/work/referrals/" + referral + "/needs", Map.of("needs.difficulties", "17"));

        var file = clerk.read("/referrals/" + referral);
        assertThat(file.at("/asked/neededBy").asString()).isEqualTo("2026-03-09");
        assertThat(file.at("/asked/words").asString()).isEqualTo("Needs a quiet home");
        assertThat(file.at("/asked/considerations/communication/0").asString()).isEqualTo("bsl");
        assertThat(file.at("/asked/considerations/deprivationOfLiberty").asBoolean(true))
                .isFalse();
        assertThat(file.at("/needs/difficulties").asInt()).isEqualTo(17);
        assertThat(file.at("/needs/scores/0/score").asInt()).isEqualTo(4);
        assertThat(file.at("/needs/risks/0").asString()).isEqualTo("missing");
    }

    @Test
    void a_form_that_is_sent_twice_is_told_once() throws Exception {
        Map<String, String> filled = pat.opened("/work/homes/" + home + "/beds/1/holds");
        filled.put("until", "2026-03-20");

        HttpResponse<String> first = pat.send("/work/homes/" + home + "/beds/1/holds", filled);
        HttpResponse<String> second = pat.send("/work/homes/" + home + "/beds/1/holds", filled);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(Reader.location(second)).isEqualTo(Reader.location(first));
    }

    @Test
    void what_was_decided_on_an_older_record_is_not_recorded_until_it_is_sent_again() throws Exception {
        Map<String, String> filled = pat.opened("/work/homes/" + home + "/beds/1/holds");
        filled.put("until", "2026-03-20");
        clerk.as("commissioner").made("/homes/" + home + "/traffic-lights", "{'on': '2026-03-01', 'light': 'amber'}");

        HttpResponse<String> stale = pat.send("/work/homes/" + home + "/beds/1/holds", filled);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body()).contains("value=\"2026-03-20\"");

        filled.put("_version", hidden(stale.body(), "_version"));
        assertThat(pat.send("/work/homes/" + home + "/beds/1/holds", filled).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_child_moves_and_a_placement_ends() throws Exception {
        clerk.made("/children/" + child + "/placements", Clerk.start(home, "2026-02-01"));
        String other = clerk.home("OAK", 1);
        pat.tell(
                "/work/children/" + child + "/moves",
                Map.of(
                        "reason",
                        "CARPL",
                        "to.home",
                        "OAK",
                        "to.from",
                        "2026-03-02",
                        "to.type",
                        "residential",
                        "to.basis",
                        "in_house",
                        "to.fees.core",
                        "4000"));
        String placement =
                clerk.read("/children/" + child).at("/placements/1/placement").asString();
        assertThat(clerk.read("/children/" + child).at("/placements/1/home").asString())
                .isEqualTo(other);

        pat.tell(
                "/work/children/%s/placements/%s/ends".formatted(child, placement),
                Map.of("on", "2026-03-05", "reason", "OTHER"));

        assertThat(clerk.read("/children/" + child).at("/placements/1/endedOn").asString())
                .isEqualTo("2026-03-05");
    }

    @Test
    void a_child_is_placed_in_an_emergency_and_approved_by_voice() throws Exception {
        String referral = logged();

        pat.tell(
                referral + "/emergency-starts",
                Map.of(
                        "to.home",
                        "ELM",
                        "to.from",
                        "2026-03-06",
                        "to.type",
                        "residential",
                        "to.basis",
                        "in_house",
                        "to.fees.core",
                        "4800",
                        "verbal.as",
                        "brokerage_team_manager",
                        "verbal.by",
                        "Sam"));

        assertThat(pat.open(referral).body()).contains("Placed in an emergency: moved in", "Approved by voice");
    }

    @Test
    void a_form_is_for_those_who_may_tell_it_and_for_what_there_is() throws Exception {
        String referral = logged();

        assertThat(pat.as("commissioner").open(referral + "/offers/new").statusCode())
                .isEqualTo(403);
        assertThat(pat.as("commissioner").send(referral + "/offers", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(pat.as("commissioner")
                        .open("/work/homes/" + home + "/beds/1/holds/new")
                        .statusCode())
                .isEqualTo(200);
        assertThat(pat.open(referral + "/wishes/new").statusCode()).isEqualTo(404);
        assertThat(pat.open("/work/referrals/referral:nowhere:x/offers/new").statusCode())
                .isEqualTo(404);
    }

    private String logged() throws Exception {
        HttpResponse<String> logged = pat.tell(
                "/work/referrals",
                "children=" + child,
                Map.of(
                        "asked.urgency",
                        "urgent",
                        "asked.neededBy",
                        "2026-03-16",
                        "asked.wanted",
                        "residential",
                        "asked.carePlan",
                        "residential",
                        "asked.location.local",
                        "true",
                        "needs.scores[domain=self_care].score",
                        "3",
                        "needs.flags",
                        "asd"));
        String address = Reader.location(logged).replaceAll("\\?.*", "");
        var file = clerk.read(address.replace("/work", ""));
        assertThat(file.at("/needs/scores/0/domain").asString()).isEqualTo("self_care");
        assertThat(file.at("/needs/scores/0/score").asInt()).isEqualTo(3);
        assertThat(file.at("/asked/location/local").asBoolean()).isTrue();
        return address;
    }

    private Map<String, String> judged(String... more) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (String of : new String[] {"needs", "residents", "siblings", "school", "distance", "culture", "childsView"})
            filled.put("assessment." + of, "met");
        filled.put("acceptance.on", "2026-03-06");
        filled.put(more[0], more[1]);
        return filled;
    }

    private static String hidden(String page, String name) {
        Matcher found = Pattern.compile("name=\"%s\" value=\"([^\"]*)\"".formatted(name))
                .matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1).replace("&quot;", "\"");
    }
}
