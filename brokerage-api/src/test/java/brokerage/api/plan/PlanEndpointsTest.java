package brokerage.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Verb;
import brokerage.api.WholeService;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The action plan over HTTP; each test in a council of its own. */
@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class PlanEndpointsTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "plan-" + COUNCILS.incrementAndGet());
    }

    Stream<Verb> verbs() {
        sitDown();
        String open = planned("open", "2023-01-09", "2023-09-30");
        String over = planned("over", "2023-01-09", "2023-09-30");
        told(over, "completions", "{'on': '2023-05-01', 'words': 'All in place'}");
        String details = details("2023-12-31", "fostering-share");
        return Stream.of(
                new Verb(
                        "/actions",
                        planning("2.1", "2023-01-09", details),
                        planning("2.2", "2023-01-09", details("2023-12-31", "happiness")),
                        422,
                        "invalid-value"),
                new Verb(
                        "/actions/%s/revisions".formatted(open),
                        planning("2023-02-01", details),
                        planning("2024-02-01", details),
                        422,
                        "due-before-it-is-planned"),
                new Verb(
                        "/actions/%s/reports".formatted(open),
                        report("2023-03-01", "on_track"),
                        report("2023-03-01", "completed"),
                        422,
                        "completed-is-no-report"),
                new Verb(
                        "/actions/%s/escalations".formatted(open),
                        escalation("2023-03-01"),
                        escalation("2023-01-01"),
                        409,
                        "before-it-was-planned"),
                new Verb(
                        "/actions/%s/reopenings".formatted(over),
                        report("2023-06-01", "on_track"),
                        report("2023-04-30", "on_track"),
                        409,
                        "action-is-not-completed"),
                new Verb(
                        "/actions/%s/completions".formatted(open),
                        "{'on': '2023-06-01'}",
                        "{'on': '2023-02-01'}",
                        409,
                        "reported-later"));
    }

    @Test
    void each_is_refused_by_its_rule_and_then_taken() {
        verbs().forEach(verb -> {
            verb.isRefused(clerk);
            verb.isTaken(clerk);
        });
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void each_names_a_field_too_many_or_too_few(Verb verb) {
        verb.namesAFieldTooManyOrTooFew(clerk);
    }

    @Test
    void an_action_nobody_planned_and_a_day_that_is_still_to_come_are_refused() {
        String nobody = "/actions/action:%s:none".formatted("plan-" + COUNCILS.get());
        Clerk.refused(
                clerk.post(nobody + "/reports", report("2023-03-01", "on_track")), 404, "unknown-reference", "action");
        clerk.get(nobody).expectStatus().isNotFound();

        String action = planned("1.1", "2023-01-09", "2023-09-30");
        Clerk.refused(
                clerk.post("/actions/%s/reports".formatted(action), report("2027-01-01", "on_track")),
                422,
                "invalid-value",
                "on");
        Clerk.refused(clerk.get("/actions?rag=pink"), 400, "bad-parameter", "rag");
        Clerk.refused(clerk.get("/actions/highlights?asAt=2023-06-01&since=2023-06-02"), 400, "bad-parameter", "since");
    }

    @Test
    void an_action_is_read_with_its_history_as_at_any_day_and_as_known_before() {
        String action = planned("1.1", "2023-01-09", "2023-09-30");
        told(action, "reports", report("2023-03-01", "on_track"));
        long before = clerk.read("/actions/" + action).at("/version").asLong();
        long known = clerk.read("/actions?asAt=2023-06-01").at("/position").asLong();
        told(action, "reports", report("2023-03-01", "high_risk"));
        told(action, "revisions", planning("2023-04-01", details("2024-03-31", "spot-share")));

        assertThat(before).isEqualTo(1);
        JsonNode now = clerk.read("/actions/%s?asAt=2023-06-01".formatted(action));
        assertThat(now.at("/rag").asString()).isEqualTo("high_risk");
        assertThat(now.at("/dueOn").asString()).isEqualTo("2024-03-31");
        assertThat(now.at("/words").asString()).isEqualTo("Recruit carers");
        assertThat(now.at("/said").asString()).isEqualTo("Interviews are held");
        assertThat(now.at("/revisions")).hasSize(2);
        assertThat(now.at("/version").asLong()).isEqualTo(3);
        JsonNode then = clerk.read("/actions/%s?asAt=2023-06-01&knownAt=%d".formatted(action, known));
        assertThat(then.at("/rag").asString()).isEqualTo("on_track");
        assertThat(then.at("/dueOn").asString()).isEqualTo("2023-09-30");
        assertThat(clerk.read("/actions/%s?asAt=2023-02-01".formatted(action))
                        .at("/rag")
                        .asString())
                .isEqualTo("not_started");
        clerk.get("/actions/%s?asAt=2023-01-08".formatted(action))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void its_impact_is_what_its_measure_said_when_it_was_planned_and_says_now() {
        String action = planned("1.1", "2023-01-09", "2023-09-30");
        String cost = clerk.made("/actions", planning("1.2", "2023-01-20", details("2023-09-30", "weekly-cost")));
        placed("A", "2023-01-09", "'residential', 'basis': 'spot', 'fees': {'core': '5000.00'}");
        placed("B", "2023-02-01", "'foster_ifa', 'basis': 'spot', 'fees': {'core': '1000.00'}");

        JsonNode share =
                clerk.read("/actions/%s?asAt=2023-03-01".formatted(action)).at("/impact");
        assertThat(share.at("/measure").asString()).isEqualTo("fostering-share");
        assertThat(share.at("/atPlan").decimalValue()).isEqualByComparingTo("0");
        assertThat(share.at("/now").decimalValue()).isEqualByComparingTo("50");
        assertThat(share.at("/change").decimalValue()).isEqualByComparingTo("50");
        assertThat(share.at("/better").asString()).isEqualTo("more");
        assertThat(share.at("/target").decimalValue()).isEqualByComparingTo("72");
        JsonNode pounds =
                clerk.read("/actions/%s?asAt=2023-03-01".formatted(cost)).at("/impact");
        assertThat(pounds.at("/atPlan").asString()).isEqualTo("5000.00");
        assertThat(pounds.at("/now").asString()).isEqualTo("6000.00");
        assertThat(pounds.at("/change").asString()).isEqualTo("1000.00");
    }

    @Test
    void the_plan_is_filtered_by_how_actions_stand_and_keeps_the_completed_ones() {
        String red = planned("1.1", "2023-01-09", "2023-09-30");
        String over = planned("1.2", "2023-01-09", "2023-09-30");
        told(red, "reports", report("2023-03-01", "high_risk"));
        told(over, "completions", "{'on': '2023-05-01', 'words': 'All in place'}");

        assertThat(actions("/actions?asAt=2023-06-01")).containsExactly(red, over);
        assertThat(actions("/actions?asAt=2023-06-01&rag=high_risk")).containsExactly(red);
        assertThat(actions("/actions?asAt=2023-06-01&rag=completed")).containsExactly(over);
        assertThat(actions("/actions?asAt=2023-06-01&limit=1&after=" + red)).containsExactly(over);
        assertThat(actions("/actions?asAt=2023-02-01&rag=not_started")).containsExactly(red, over);
        assertThat(actions("/actions?asAt=2023-01-08")).isEmpty();
    }

    @Test
    void the_highlight_report_tells_what_turned_red_is_overdue_was_escalated_or_completed() {
        String red = planned("1.1", "2023-01-09", "2023-09-30");
        String late = planned("1.2", "2023-01-09", "2023-05-15");
        String over = planned("1.3", "2023-01-09", "2023-05-15");
        String fine = planned("1.4", "2023-01-09", "2023-09-30");
        told(red, "reports", report("2023-05-10", "high_risk"));
        told(late, "escalations", escalation("2023-05-20"));
        told(over, "completions", "{'on': '2023-05-12'}");
        told(fine, "reports", report("2023-05-10", "on_track"));

        assertThat(highlights("asAt=2023-06-01&since=2023-05-01"))
                .containsExactly(
                        red + " [\"newly_red\"]", late + " [\"overdue\",\"escalated\"]", over + " [\"completed\"]");
        assertThat(highlights("asAt=2023-06-01")).hasSize(3);
        assertThat(highlights("asAt=2023-06-01&since=2023-05-20")).containsExactly(late + " [\"overdue\"]");
        assertThat(highlights("asAt=2023-05-01&since=2023-04-01")).isEmpty();
    }

    @Test
    void what_is_written_in_it_is_for_people_and_only_commissioner_and_director_write_it() {
        String action = planned("1.1", "2023-01-09", "2023-09-30");
        told(action, "reports", report("2023-03-01", "on_track"));

        JsonNode machine = clerk.as("downstream_system").read("/actions/" + action);
        assertThat(machine.at("/rag").asString()).isEqualTo("on_track");
        assertThat(machine.toString()).doesNotContain("Recruit carers", "Interviews are held");
        assertThat(clerk.as("sufficiency_board_member")
                        .read("/actions/" + action)
                        .toString())
                .contains("Recruit carers", "Interviews are held", "More carers");
        Clerk.refused(
                clerk.as("sufficiency_board_member")
                        .post("/actions/%s/reports".formatted(action), report("2023-04-01", "on_track")),
                403,
                "not-for-this-role",
                "");
        clerk.as("director")
                .post("/actions/%s/reports".formatted(action), report("2023-04-01", "on_track"))
                .expectStatus()
                .isCreated();
    }

    private String planned(String id, String on, String dueOn) {
        return clerk.made("/actions", planning(id, on, details(dueOn, "fostering-share")));
    }

    private void told(String action, String what, String body) {
        clerk.post("/actions/%s/%s".formatted(action, what), body)
                .expectStatus()
                .isCreated();
    }

    private void placed(String id, String from, String type) {
        String home = clerk.home("HOM-" + id, 1);
        clerk.made("/children/%s/placements".formatted(clerk.child("CH-" + id)), """
                {'to': {'home': '%s', 'from': '%s', 'type': %s}}""".formatted(home, from, type));
    }

    private List<String> actions(String path) {
        return items(path).map(item -> item.at("/action").asString()).toList();
    }

    private List<String> highlights(String query) {
        return items("/actions/highlights?" + query)
                .map(item -> item.at("/action/action").asString() + " " + item.at("/highlights"))
                .toList();
    }

    private Stream<JsonNode> items(String path) {
        return StreamSupport.stream(clerk.read(path).at("/items").spliterator(), false);
    }

    private static String planning(String id, String on, String details) {
        return "{'id': '%s', 'on': '%s', 'details': %s}".formatted(id, on, details);
    }

    private static String planning(String on, String details) {
        return "{'on': '%s', 'details': %s}".formatted(on, details);
    }

    private static String details(String dueOn, String measure) {
        return """
                {'priority': 1, 'words': 'Recruit carers', 'owner': 'head-of-service', 'dueOn': '%s', 'measure': '%s',
                 'success': 'More carers'}""".formatted(dueOn, measure);
    }

    private static String report(String on, String rag) {
        return "{'on': '%s', 'rag': '%s', 'words': 'Interviews are held'}".formatted(on, rag);
    }

    private static String escalation(String on) {
        return "{'on': '%s', 'to': 'sufficiency_board', 'words': 'No capital'}".formatted(on);
    }
}
