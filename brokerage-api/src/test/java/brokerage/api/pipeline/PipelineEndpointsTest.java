package brokerage.api.pipeline;

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

/** The homes to come over HTTP; each test in a council of its own. */
@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class PipelineEndpointsTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "pipeline-" + COUNCILS.incrementAndGet());
    }

    Stream<Verb> verbs() {
        sitDown();
        String going = proposed("going");
        String open = proposed("open");
        String held = proposed("held");
        told(held, "pauses", "{'on': '2023-03-01', 'words': 'No capital'}");
        String home = clerk.home("HOM-1", 2);
        return Stream.of(
                new Verb(
                        "/pipeline",
                        proposal("next", 4, "2024-04-01"),
                        proposal("never", 101, "2024-04-01"),
                        422,
                        "invalid-value"),
                below(going, "revisions", revision(6), revision(0), 422, "invalid-value"),
                below(going, "stage-plans", plan("2024-05-01"), plan("2023-01-01"), 422, "opens-before-it-is-planned"),
                below(
                        going,
                        "slips",
                        slip("open", "2024-09-01"),
                        slip("planning", "2024-09-01"),
                        409,
                        "stage-not-planned"),
                below(going, "stages-reached", reached("property"), reached("open"), 422, "opening-names-its-home"),
                below(
                        going,
                        "pauses",
                        "{'on': '2023-06-01', 'words': 'No capital'}",
                        "{'on': '2023-01-01', 'words': 'No capital'}",
                        409,
                        "before-it-was-proposed"),
                below(held, "resumptions", "{'on': '2023-06-01'}", "{'on': '2023-02-10'}", 409, "scheme-is-under-way"),
                below(
                        held,
                        "abandonments",
                        "{'on': '2023-07-01', 'words': 'Too dear'}",
                        "{'on': '2023-02-10', 'words': 'Too dear'}",
                        409,
                        "turned-later"),
                below(
                        open,
                        "openings",
                        "{'on': '2023-08-01', 'home': '%s'}".formatted(home),
                        "{'on': '2023-01-01', 'home': '%s'}".formatted(home),
                        409,
                        "before-it-was-proposed"));
    }

    private static Verb below(String scheme, String what, String happy, String refused, int status, String rule) {
        return new Verb("/pipeline/%s/%s".formatted(scheme, what), happy, refused, status, rule);
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
    void what_nobody_recorded_and_days_that_are_still_to_come_are_refused() {
        String nobody = "/pipeline/scheme:pipeline-%d:none".formatted(COUNCILS.get());
        Clerk.refused(clerk.post(nobody + "/stages-reached", reached("property")), 404, "unknown-reference", "scheme");
        clerk.get(nobody).expectStatus().isNotFound();

        String scheme = proposed("north");
        Clerk.refused(
                clerk.post("/pipeline/%s/openings".formatted(scheme), """
                        {'on': '2023-08-01', 'home': 'home:pipeline-%d:none'}""".formatted(COUNCILS.get())),
                422,
                "unknown-reference",
                "home");
        Clerk.refused(
                clerk.post(
                        "/pipeline/%s/stages-reached".formatted(scheme), "{'on': '2027-06-01', 'stage': 'property'}"),
                422,
                "invalid-value",
                "on");
        Clerk.refused(clerk.get("/pipeline?course=pink"), 400, "bad-parameter", "course");
        Clerk.refused(clerk.post("/pipeline", proposal("far", 4, "2150-01-01")), 422, "invalid-value", "");
    }

    @Test
    void a_scheme_is_read_with_its_history_as_at_any_day_and_as_known_before() {
        String scheme = proposed("north");
        long known = clerk.read("/pipeline").at("/position").asLong();
        told(scheme, "slips", slip("property", "2023-07-01"));
        told(scheme, "stages-reached", "{'on': '2023-07-03', 'stage': 'property'}");
        told(scheme, "revisions", revision(6));

        JsonNode now = clerk.read("/pipeline/%s?asAt=2023-08-01".formatted(scheme));
        assertThat(now.at("/toBe/beds").asInt()).isEqualTo(6);
        assertThat(now.at("/toBe/words").asString()).isEqualTo("Six rooms after all");
        assertThat(now.at("/stage").asString()).isEqualTo("property");
        assertThat(now.at("/opensOn").asString()).isEqualTo("2024-05-01");
        assertThat(now.at("/confidence").asInt()).isEqualTo(40);
        assertThat(now.at("/stages/1/plannedOn").asString()).isEqualTo("2023-07-01");
        assertThat(now.at("/stages/1/reachedOn").asString()).isEqualTo("2023-07-03");
        assertThat(now.at("/plans")).hasSize(2);
        assertThat(now.at("/version").asLong()).isEqualTo(3);
        JsonNode then = clerk.read("/pipeline/%s?asAt=2023-08-01&knownAt=%d".formatted(scheme, known));
        assertThat(then.at("/toBe/beds").asInt()).isEqualTo(4);
        assertThat(then.at("/opensOn").asString()).isEqualTo("2024-04-01");
        assertThat(clerk.read("/pipeline/%s?asAt=2024-05-02".formatted(scheme))
                        .at("/late")
                        .asBoolean())
                .isTrue();
        clerk.get("/pipeline/%s?asAt=2023-02-05".formatted(scheme))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void the_list_is_filtered_by_course_and_keeps_what_is_over() {
        String going = proposed("going");
        String over = proposed("over");
        told(over, "abandonments", "{'on': '2023-05-01', 'words': 'Too dear'}");

        assertThat(schemes("asAt=2023-06-01")).containsExactly(going, over);
        assertThat(schemes("asAt=2023-06-01&course=abandoned")).containsExactly(over);
        assertThat(schemes("asAt=2023-04-01&course=under_way")).containsExactly(going, over);
        assertThat(schemes("asAt=2023-06-01&limit=1&after=" + going)).containsExactly(over);
        assertThat(schemes("asAt=2023-01-01")).isEmpty();
    }

    @Test
    void what_is_written_of_it_is_for_people_and_only_the_commissioner_writes_it() {
        String scheme = proposed("north");

        assertThat(clerk.as("downstream_system").read("/pipeline/" + scheme).toString())
                .doesNotContain("A house in the north");
        assertThat(clerk.as("sufficiency_board_member")
                        .read("/pipeline/" + scheme)
                        .toString())
                .contains("A house in the north");
        for (String role : List.of("sufficiency_board_member", "director", "brokerage_officer"))
            Clerk.refused(
                    clerk.as(role).post("/pipeline/%s/stages-reached".formatted(scheme), reached("property")),
                    403,
                    "not-for-this-role",
                    "");
    }

    private String proposed(String id) {
        return clerk.made("/pipeline", proposal(id, 4, "2024-04-01"));
    }

    private void told(String scheme, String what, String body) {
        clerk.post("/pipeline/%s/%s".formatted(scheme, what), body)
                .expectStatus()
                .isCreated();
    }

    private List<String> schemes(String query) {
        return StreamSupport.stream(
                        clerk.read("/pipeline?" + query).at("/items").spliterator(), false)
                .map(item -> item.at("/scheme").asString())
                .toList();
    }

    private static String proposal(String id, int beds, String opensOn) {
        return """
                {'id': '%s', 'on': '2023-02-06', 'details': %s, 'stages': [
                 {'stage': 'property', 'plannedOn': '2023-06-01', 'confidence': 80},
                 {'stage': 'open', 'plannedOn': '%s', 'confidence': 60}]}""".formatted(id, details(beds, "A house in the north"), opensOn);
    }

    private static String details(int beds, String words) {
        return """
                {'kind': 'childrens_home', 'beds': %d, 'inHouse': true, 'authority': 'E07000178',
                 'capital': '900000.00', 'perBedWeek': '5200.00', 'words': '%s'}""".formatted(beds, words);
    }

    private static String revision(int beds) {
        return "{'on': '2023-04-01', 'details': %s}".formatted(details(beds, "Six rooms after all"));
    }

    private static String plan(String opensOn) {
        return """
                {'on': '2023-03-01', 'stages': [{'stage': 'open', 'plannedOn': '%s', 'confidence': 60}]}""".formatted(opensOn);
    }

    private static String slip(String stage, String to) {
        return """
                {'on': '2023-04-01', 'stage': '%s', 'plannedOn': '%s', 'confidence': 40, 'words': 'The survey'}""".formatted(stage, to);
    }

    private static String reached(String stage) {
        return "{'on': '2023-05-01', 'stage': '%s'}".formatted(stage);
    }
}
