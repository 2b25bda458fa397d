package brokerage.api.children.placements;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Verb;
import brokerage.api.WholeService;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class PlacementsEndpointsTest {

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private int made;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "placements");
    }

    /** Each about a child and homes of its own, placed there since 1 February 2023. */
    Stream<Verb> verbs() {
        clerk = new Clerk(client, "placements");
        return Stream.of(
                fresh(
                        "/children/%1$s/placements",
                        past("%3$s"), Clerk.start("%3$s", "2023-03-01"), 409, "lives-elsewhere"),
                fresh(
                        "/children/%1$s/moves",
                        move("%2$s", "CARPL", "%4$s"), move("%2$s", "CARPL", "%3$s"), 422, "same-home"),
                fresh(
                        "/children/%1$s/step-downs",
                        stepDown("%2$s", "%4$s", "independent"),
                        stepDown("%2$s", "%4$s", "secure"),
                        409,
                        "not-a-step-down"),
                below(
                        "ends",
                        "{'on': '2023-03-01', 'reason': 'CARPL'}",
                        "{'on': '2023-01-01', 'reason': 'CARPL'}",
                        422,
                        "before-it-began"),
                below(
                        "absences",
                        "{'kind': 'hospital', 'from': '2023-03-01'}",
                        "{'kind': 'hospital', 'from': '2023-03-02', 'until': '2023-03-01'}",
                        422,
                        "invalid-value"),
                below(
                        "fees",
                        "{'from': '2023-03-01', 'fees': {'core': 5100.5}}",
                        "{'from': '2023-03-01', 'fees': {'core': '-1.00'}}",
                        422,
                        "invalid-value"),
                below(
                        "arrangements",
                        "{'from': '2023-03-01', 'type': 'residential', 'basis': 'spot'}",
                        "{'from': '2023-03-01', 'type': 'residential', 'basis': 'block', 'contract': 'contract:placements:none'}",
                        422,
                        "unknown-reference"),
                below(
                        "registrations",
                        "{'from': '2023-03-01', 'registration': 'unregistered'}",
                        "{'from': '2023-01-01', 'registration': 'unregistered'}",
                        422,
                        "before-it-began"),
                unregistered(
                        "{'on': '2023-03-01', 'wayOut': 'move', 'nextReviewOn': '2023-03-08', 'courtOrder': 'XX23P00001'}",
                        "{'on': '2023-02-10'}",
                        "not-unregistered"),
                below(
                        "fundings",
                        "{'from': '2023-03-01', 'shares': {'socialCare': 6000, 'education': 3000, 'health': 1000}}",
                        "{'from': '2023-03-01', 'shares': {'socialCare': 6000, 'education': 3000, 'health': 900}}",
                        422,
                        "invalid-value"),
                below(
                        "beds",
                        "{'from': '2023-03-01', 'bed': 2}",
                        "{'from': '2023-03-01', 'bed': 9}",
                        422,
                        "no-such-bed"),
                below(
                        "corrections",
                        "{'startedOn': '2023-02-02', 'fees': [{'fees': {'core': '4700.00'}}], 'because': 'read wrongly'}",
                        "{'endedOn': '2023-01-01', 'because': 'read wrongly'}",
                        422,
                        "invalid-value"),
                below(
                        "withdrawals",
                        "{'because': 'never happened'}",
                        "{'because': '%s'}".formatted("x".repeat(4001)),
                        422,
                        "invalid-value"));
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
    void each_is_404_below_a_child_nobody_made(Verb verb) {
        verb.isUnknownBelow(clerk, "child:placements:nobody");
    }

    @Test
    void a_child_comes_back_from_an_absence() {
        String path = "/children/%1$s/placements/%2$s".formatted((Object[]) placed());
        Clerk.refused(clerk.post(path + "/returns", "{'on': '2023-03-04'}"), 409, "not-away", "");
        clerk.made(path + "/absences", "{'kind': 'missing', 'from': '2023-03-01'}");

        clerk.made(path + "/returns", "{'on': '2023-03-04'}");

        assertThat(clerk.read(path).at("/absences/0/until").asString()).isEqualTo("2023-03-04");
        Clerk.refused(clerk.post(path + "/returns", "{}"), 400, "missing-field", "on");
    }

    @Test
    void recorded_in_error_can_be_told_as_a_correction_too() {
        String[] ids = placed();
        clerk.made(
                "/children/%1$s/placements/%2$s/corrections".formatted((Object[]) ids),
                "{'recordedInError': true, 'because': 'another child'}");

        assertThat(clerk.read("/children/" + ids[0]).at("/placements").isEmpty())
                .isTrue();
        Clerk.refused(clerk.get("/children/%1$s/placements/%2$s".formatted((Object[]) ids)), 404, "not-found", "");
    }

    @Test
    void the_journey_tells_the_placement_with_its_terms() {
        String[] ids = placed();
        String path = "/children/%1$s/placements/%2$s".formatted((Object[]) ids);
        clerk.made(path + "/fees", "{'from': '2023-04-01', 'fees': {'core': '5000.00', 'education': '300.00'}}");

        JsonNode placement = clerk.read("/children/" + ids[0]).at("/placements/0");

        assertThat(placement.at("/home").asString()).isEqualTo(ids[2]);
        assertThat(placement.at("/terms/0/fees/core").asString()).isEqualTo("4800.00");
        assertThat(placement.at("/terms/1/fees/education").asString()).isEqualTo("300.00");
        assertThat(placement.at("/terms/1/from").asString()).isEqualTo("2023-04-01");
        assertThat(clerk.read(path)).isEqualTo(placement);
    }

    @Test
    void a_placement_the_child_does_not_have_is_404_in_the_address_and_422_in_the_body() {
        String[] ids = placed();
        String nobodys = "placement:placements:nobodys";

        Clerk.refused(
                clerk.post(
                        "/children/%s/placements/%s/ends".formatted(ids[0], nobodys),
                        "{'on': '2023-03-01', 'reason': 'CARPL'}"),
                404,
                "unknown-placement",
                "placement");
        Clerk.refused(
                clerk.post("/children/%s/moves".formatted(ids[0]), move(nobodys, "CARPL", ids[3])),
                422,
                "unknown-placement",
                "placement");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            'core': '4800.005'      | to.fees.core | 422 | invalid-value
            'core': '1e999999999'   | to.fees.core | 422 | invalid-value
            'core': 1e9             | to.fees.core | 422 | invalid-value
            'core': '2000000.00'    | fees.core    | 422 | invalid-value
            'core': 'much'          | to.fees.core | 422 | invalid-value
            'core': true            | to.fees.core | 400 | mistyped-field
            'core': null            | to.fees.core | 400 | missing-field
            """)
    void an_impossible_fee_is_named(String fee, String field, int status, String rule) {
        String[] ids = placed();
        String body = Clerk.start(ids[2], "2020-02-01").replace("'core': '4800.00'", fee);

        Clerk.refused(clerk.post("/children/%s/placements".formatted(ids[0]), body), status, rule, field);
    }

    private Verb fresh(String path, String happy, String refused, int status, String rule) {
        Object[] ids = placed();
        return new Verb(path.formatted(ids), happy.formatted(ids), refused.formatted(ids), status, rule);
    }

    private Verb below(String verb, String happy, String refused, int status, String rule) {
        Object[] ids = placed();
        return new Verb("/children/%s/placements/%s/%s".formatted(ids[0], ids[1], verb), happy, refused, status, rule);
    }

    private Verb unregistered(String happy, String refused, String rule) {
        String placement = "/children/%1$s/placements/%2$s/".formatted((Object[]) placed());
        clerk.made(placement + "registrations", "{'from': '2023-02-15', 'registration': 'unregistered'}");
        return new Verb(placement + "unregistered-reviews", happy, refused, 409, rule);
    }

    /** Child, placement, its home, and another home. */
    private String[] placed() {
        String number = "P-" + ++made;
        String home = clerk.home(number, 3);
        String other = clerk.home(number + "-other", 3);
        String child = clerk.child(number);
        String placement = clerk.made("/children/%s/placements".formatted(child), Clerk.start(home, "2023-02-01"));
        return new String[] {child, placement, home, other};
    }

    /** A stay that was over long before the present one. */
    private static String past(String home) {
        String open = Clerk.start(home, "2020-02-01").strip();
        return open.substring(0, open.length() - 1) + ", 'until': '2020-03-01', 'endReason': 'CARPL'}";
    }

    private static String move(String leaving, String reason, String home) {
        return "{'leaving': '%s', 'reason': '%s', %s".formatted(leaving, reason, to(home, "residential"));
    }

    private static String stepDown(String leaving, String home, String type) {
        return "{'leaving': '%s', %s".formatted(leaving, to(home, type));
    }

    private static String to(String home, String type) {
        return Clerk.start(home, "2023-05-01").strip().substring(1).replace("'residential'", "'%s'".formatted(type));
    }
}
