package brokerage.api.work;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Homes to come, budgets and actions are told by filling in forms, and stand on pages of their own. */
@FridayAfternoon
class CommissionersFormsTest {

    private static int made;

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private Reader kim;

    @BeforeEach
    void aCouncil() {
        String council = "commissioned-" + ++made;
        clerk = new Clerk(client, council);
        kim = new Reader(port, council, "kim", "commissioner");
    }

    @Test
    void a_home_to_come_is_proposed_put_off_and_put_on_hold() throws Exception {
        String scheme = proposed();

        var told = clerk.read(scheme.replace("/work", ""));
        assertThat(told.at("/toBe/beds").asInt()).isEqualTo(4);
        assertThat(told.at("/toBe/capital").asString()).isEqualTo("900000.00");
        assertThat(told.at("/stages")).as("idea is reached").hasSize(3);
        assertThat(told.at("/stages/2/stage").asString()).isEqualTo("open");
        assertThat(told.at("/stages/2/confidence").asInt()).isEqualTo(60);

        kim.tell(
                scheme + "/slips",
                Map.of("stage", "open", "plannedOn", "2027-02-01", "confidence", "40", "words", "The roof"));
        assertThat(kim.open(scheme).body()).contains("childrens home, 4 beds", "1 February 2027", "40%", "£900,000.00");

        kim.tell(
                scheme + "/stage-plans",
                Map.of("stages[stage=building].plannedOn", "2026-10-01", "stages[stage=building].confidence", "70"));
        assertThat(clerk.read(scheme.replace("/work", "")).at("/stages"))
                .as("what stood in the form and what was added")
                .hasSize(4);

        kim.tell(scheme + "/pauses", Map.of("words", "No money this year"));
        assertThat(kim.open(scheme).body())
                .contains("on hold since 6 March 2026", "No money this year", "Go on with it")
                .doesNotContain("/pauses/new");
        assertThat(kim.open("/board/ahead").body()).contains("href=\"/work/pipeline\"");
        assertThat(kim.open("/work/pipeline").body()).contains("north-2", "on hold", "Propose a home to come");
    }

    @Test
    void what_is_wrong_with_one_stage_stands_beside_that_stage() throws Exception {
        Map<String, String> filled = kim.opened("/work/pipeline");
        filled.putAll(scheme());
        filled.remove("stages[stage=open].confidence");

        HttpResponse<String> refused = kim.send("/work/pipeline", filled);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"input-stages-stage-open-confidence-error\"")
                .doesNotContain("id=\"input-stages-stage-planning-confidence-error\"");
        assertThat(clerk.read("/pipeline").at("/items")).isEmpty();
    }

    @Test
    void what_is_wrong_with_the_stages_together_is_said_of_the_whole() throws Exception {
        Map<String, String> filled = kim.opened("/work/pipeline");
        filled.putAll(scheme());
        filled.remove("stages[stage=open].plannedOn");
        filled.remove("stages[stage=open].confidence");

        HttpResponse<String> refused = kim.send("/work/pipeline", filled);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("There is a problem: nothing has been recorded")
                .doesNotContain("govuk-error-message");
    }

    @Test
    void a_home_given_up_can_be_gone_on_with_and_one_that_opened_be_put_right() throws Exception {
        String scheme = proposed();
        kim.tell(scheme + "/abandonments", Map.of("words", "No site"));
        assertThat(kim.open(scheme).body())
                .contains("abandoned since 6 March 2026", "Go on with it")
                .doesNotContain("/pauses/new", "/openings/new");

        kim.tell(scheme + "/resumptions", Map.of("words", "A site after all"));
        clerk.home("NEW", 4);
        kim.tell(scheme + "/openings", Map.of("home", "NEW"));

        assertThat(kim.open(scheme).body())
                .contains("opened since 6 March 2026", "put that right")
                .doesNotContain("/abandonments/new", "with a confidence of");
        assertThat(kim.open(scheme + "?asAt=2026-03-05").statusCode()).isEqualTo(404);
    }

    @Test
    void a_list_goes_on_at_the_date_and_position_it_was_asked_for() throws Exception {
        for (int nth = 100; nth <= 200; nth++) clerk.as("commissioner").made("/pipeline", """
                    {'id': 's-%d', 'on': '2026-02-01', 'details': {'kind': 'solo_home', 'beds': 1, 'inHouse': true},
                     'stages': [{'stage': 'open', 'plannedOn': '2027-01-01', 'confidence': 50}]}""".formatted(nth));
        String first = kim.open("/work/pipeline?asAt=2026-02-03").body();

        Matcher more = Pattern.compile("href=\"([^\"]+)\"[^>]*>More schemes").matcher(first);
        assertThat(more.find()).isTrue();
        String onward = more.group(1).replace("&amp;", "&");

        assertThat(onward).contains("asAt=2026-02-03", "knownAt=");
        assertThat(first).contains("s-199").doesNotContain("s-200");
        assertThat(kim.open(onward).body())
                .contains("s-200", "3 February 2026")
                .doesNotContain("s-199", "More schemes");
    }

    @Test
    void a_budget_is_set_vired_and_revised() throws Exception {
        String budget = withoutDone(kim.tell(
                "/work/budgets",
                Map.of(
                        "year",
                        "2026",
                        "lines[type=residential].amount",
                        "£1,200,000.00",
                        "lines[type=foster_ifa].amount",
                        "800000")));
        assertThat(budget).endsWith(":2026");

        kim.tell(
                budget + "/virements",
                Map.of("from", "residential", "to", "foster_ifa", "amount", "100000", "words", "Fewer in homes"));
        assertThat(kim.open(budget).body())
                .contains("£2,000,000.00 on the date", "£1,100,000.00", "£900,000.00", "Fewer in homes");

        assertThat(kim.opened(budget + "/revisions"))
                .as("without what was vired today, which comes on top again")
                .containsEntry("lines[type=residential].amount", "1200000.00")
                .containsEntry("lines[type=foster_ifa].amount", "800000.00");
        kim.tell(budget + "/revisions", Map.of("lines[type=residential].amount", "1000000.00"));
        assertThat(kim.open(budget).body()).contains("£1,800,000.00 on the date");
        assertThat(clerk.read(budget.replace("/work", "")).at("/lines"))
                .extracting(line -> line.at("/amount").asString())
                .containsOnly("900000.00");
        assertThat(kim.open("/work/budgets").body()).contains("£1,800,000.00", "Set the budget of a year");
        assertThat(kim.open("/board/money").body()).contains("href=\"/work/budgets\"");
    }

    @Test
    void an_action_is_planned_reported_on_escalated_and_completed() throws Exception {
        String action = withoutDone(kim.tell(
                "/work/actions",
                Map.of(
                        "id",
                        "1.4",
                        "details.priority",
                        "1",
                        "details.words",
                        "Recruit twenty carers",
                        "details.owner",
                        "lead-commissioner",
                        "details.dueOn",
                        "2026-12-31",
                        "details.measure",
                        "fostering-share")));

        kim.tell(action + "/reports", Map.of("rag", "significant_risk", "words", "Five so far"));
        kim.tell(action + "/escalations", Map.of("to", "sufficiency_board", "words", "Money for fees"));
        assertThat(kim.open(action).body())
                .contains(
                        "Recruit twenty carers",
                        "lead-commissioner",
                        "Five so far",
                        "Money for fees",
                        "Report progress");
        assertThat(kim.opened(action + "/revisions"))
                .containsEntry("details.words", "Recruit twenty carers")
                .containsEntry("details.measure", "fostering-share")
                .containsEntry("details.dueOn", "2026-12-31");

        kim.tell(action + "/completions", Map.of("words", "Twenty-two came"));
        assertThat(kim.open(action).body())
                .contains("completed, said on 6 March 2026", "Twenty-two came", "Reopen it")
                .doesNotContain("/completions/new");
        assertThat(kim.open("/board/plan").body()).contains("href=\"" + action, "Plan an action");
    }

    @Test
    void who_may_only_read_is_offered_nothing_to_tell() throws Exception {
        String scheme = proposed();
        Reader member = kim.as("sufficiency_board_member");

        assertThat(member.open(scheme).body())
                .contains("childrens home, 4 beds")
                .doesNotContain("/slips/new");
        assertThat(member.open("/work/budgets").body()).doesNotContain("/budgets/new");
        assertThat(member.open("/board/plan").body()).doesNotContain("/actions/new");
        for (String form : new String[] {scheme + "/slips", "/work/pipeline", "/work/budgets", "/work/actions"}) {
            assertThat(member.open(form + "/new").statusCode()).as(form).isEqualTo(403);
            assertThat(member.send(form, Map.of()).statusCode()).as(form).isEqualTo(403);
        }
        Reader director = kim.as("director");
        assertThat(director.open("/work/actions/new").statusCode()).isEqualTo(200);
        assertThat(director.open("/work/pipeline/new").statusCode()).isEqualTo(403);
    }

    private String proposed() throws Exception {
        return withoutDone(kim.tell("/work/pipeline", scheme()));
    }

    private static Map<String, String> scheme() {
        return Map.of(
                "id", "north-2",
                "details.kind", "childrens_home",
                "details.beds", "4",
                "details.inHouse", "true",
                "details.capital", "£900,000",
                "stages[stage=planning].plannedOn", "2026-06-01",
                "stages[stage=planning].confidence", "80",
                "stages[stage=open].plannedOn", "2026-12-01",
                "stages[stage=open].confidence", "60");
    }

    private static String withoutDone(HttpResponse<String> told) {
        return Reader.location(told).replaceAll("\\?.*", "");
    }
}
