package brokerage.api.homes;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Verb;
import brokerage.api.WholeService;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class HomesEndpointsTest {

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private int made;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "homes");
    }

    Stream<Verb> verbs() {
        clerk = new Clerk(client, "homes");
        String home = clerk.home("H-" + ++made, 2);
        String bed = "/homes/%s/beds/1".formatted(home);
        String held = "/homes/%s/beds/2".formatted(home);
        clerk.made(held + "/holds", "{'from': '2022-01-01', 'until': '2022-02-01'}");
        clerk.made(held + "/closures", "{'from': '2022-03-01', 'reason': 'refurbishment'}");
        return Stream.of(
                new Verb("/homes", registered("H-" + ++made, 2), registered("H-" + made, 0), 422, "invalid-value"),
                new Verb("/homes/%s/corrections".formatted(home), details(3), details(501), 422, "invalid-value"),
                new Verb(
                        "/homes/%s/inspections".formatted(home),
                        "{'on': '2023-01-10', 'rating': 'good'}",
                        "{'on': '2099-01-10', 'rating': 'good'}",
                        422,
                        "invalid-value"),
                new Verb(
                        "/homes/%s/registrations".formatted(home),
                        "{'on': '2023-01-10', 'state': 'admissions_restricted'}",
                        "{'on': '1066-10-14', 'state': 'suspended'}",
                        422,
                        "invalid-value"),
                new Verb(
                        "/homes/%s/traffic-lights".formatted(home),
                        "{'on': '2023-01-10', 'light': 'amber'}",
                        "{'on': '1066-10-14', 'light': 'red'}",
                        422,
                        "invalid-value"),
                new Verb(
                        bed + "/holds",
                        "{'from': '2023-01-10', 'until': '2023-01-20'}",
                        "{'from': '2023-01-10', 'until': '2023-01-10'}",
                        422,
                        "hold-without-nights"),
                new Verb(held + "/hold-releases", "{'on': '2022-01-10'}", "{'on': '2023-01-10'}", 409, "bed-not-held"),
                new Verb(
                        bed + "/closures",
                        "{'from': '2021-01-10', 'until': '2021-01-20', 'reason': 'staffing_shortage'}",
                        "{'from': '2021-01-10', 'until': '2021-01-09', 'reason': 'staffing_shortage'}",
                        422,
                        "invalid-value"),
                new Verb(held + "/reopenings", "{'on': '2022-03-10'}", "{'on': '2021-03-10'}", 409, "bed-not-closed"),
                new Verb(
                        bed + "/void-explanations",
                        "{'from': '2020-06-01', 'reason': 'awaiting_match', 'remedialAction': 'Ask the agency'}",
                        "{'from': '2018-06-01', 'reason': 'awaiting_match'}",
                        422,
                        "not-open-yet"),
                new Verb(
                        bed + "/allotments",
                        "{'from': '2023-01-10'}",
                        "{'from': '2023-01-10', 'contract': 'contract:homes:none'}",
                        422,
                        "unknown-reference"));
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
    void each_is_404_below_a_home_nobody_made(Verb verb) {
        if (!verb.path().equals("/homes")) verb.isUnknownBelow(clerk, "home:homes:nobodys");
    }

    @Test
    void a_home_registered_twice_is_409() {
        clerk.home("H-twice", 1);
        Clerk.refused(clerk.post("/homes", registered("H-twice", 1)), 409, "home-already-registered", "");
    }

    @Test
    void a_home_corrected_since_reads_as_it_was_known() {
        String home = clerk.made("/homes", registered("H-elsewhere", 1));
        long before = clerk.read("/homes/" + home).at("/position").asLong();
        clerk.made("/homes/%s/corrections".formatted(home), details(1).replace("OX4 2BB", "OX1 1AA"));

        assertThat(clerk.read("/homes/%s?knownAt=%d".formatted(home, before)).findValuesAsString("postcode"))
                .containsExactly("OX4 2BB");
        assertThat(clerk.read("/homes/" + home).findValuesAsString("postcode")).containsExactly("OX1 1AA");
    }

    @Test
    void a_provider_nobody_registered_is_422() {
        String body = registered("H-run", 1).replace("'kind'", "'provider': 'provider:homes:none', 'kind'");
        Clerk.refused(clerk.post("/homes", body), 422, "unknown-reference", "provider");
    }

    @Test
    void a_bed_that_is_not_there_is_404() {
        String home = clerk.home("H-small", 1);
        Clerk.refused(
                clerk.post("/homes/%s/beds/2/reopenings".formatted(home), "{'on': '2023-01-01'}"),
                404,
                "no-such-bed",
                "bed");
    }

    @Test
    void a_home_reads_with_its_standing_and_beds_on_the_date_asked_about() {
        String home = clerk.home("H-read", 2);
        clerk.made("/homes/%s/traffic-lights".formatted(home), "{'on': '2023-05-01', 'light': 'red'}");
        clerk.made("/homes/%s/beds/2/closures".formatted(home), "{'from': '2023-05-01', 'reason': 'refurbishment'}");

        JsonNode before = clerk.read("/homes/%s?asAt=2023-04-30".formatted(home));
        JsonNode after = clerk.read("/homes/%s?asAt=2023-05-01".formatted(home));

        assertThat(before.at("/home/light").isNull()).isTrue();
        assertThat(after.at("/home/light").asString()).isEqualTo("red");
        assertThat(before.at("/beds/1/state").asString()).isEqualTo("void");
        assertThat(after.at("/beds/1/state").asString()).isEqualTo("out_of_use");
    }

    @Test
    void whose_home_it_is_shows_only_to_those_who_may_see_it() {
        String home = clerk.home("H-named", 1);

        for (String role : List.of("brokerage_officer", "commissioner"))
            assertThat(clerk.as(role).read("/homes/" + home).at("/home/name").asString())
                    .isEqualTo("Elm House");
        for (String role : List.of("sufficiency_board_member", "downstream_system"))
            assertThat(clerk.as(role).read("/homes/" + home).toString()).doesNotContain("Elm House");
        assertThat(clerk.as("downstream_system").read("/homes?limit=500").toString())
                .doesNotContain("Elm House");
    }

    private static String registered(String id, int places) {
        String details = details(places).strip();
        return "{'id': '%s', 'from': '2019-04-01', 'registration': 'registered', %s"
                .formatted(id, details.substring(1));
    }

    private static String details(int places) {
        return """
                {'details': {'kind': 'childrens_home', 'places': %d, 'bedsTracked': true, 'inHouse': true,
                 'openedOn': '2019-04-01', 'name': 'Elm House', 'postcode': 'OX4 2BB',
                 'purpose': {'ageFrom': 8, 'ageTo': 17, 'text': 'Short breaks'}}}
                """.formatted(places);
    }
}
