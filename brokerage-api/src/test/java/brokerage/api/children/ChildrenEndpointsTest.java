package brokerage.api.children;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class ChildrenEndpointsTest {

    @Autowired
    RestTestClient client;

    private Clerk clerk;
    private int made;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "children");
    }

    Stream<Verb> verbs() {
        clerk = new Clerk(client, "children");
        String child = clerk.child("C-" + ++made);
        String gone = clerk.child("C-" + ++made);
        clerk.made("/children/%s/ends".formatted(gone), "{'on': '2023-06-30'}");
        return Stream.of(
                new Verb(
                        "/children",
                        told("C-" + ++made, "2023-01-09"),
                        told("C-" + made, "2009-01-01"),
                        422,
                        "before-birth"),
                new Verb(
                        "/children/%s/corrections".formatted(child),
                        told("C-" + ++made, "2023-01-10"),
                        told("C-" + made, "2009-01-01"),
                        422,
                        "before-birth"),
                new Verb(
                        "/children/%s/ends".formatted(child),
                        "{'on': '2023-07-01'}",
                        "{'on': '2022-07-01'}",
                        409,
                        "not-looked-after"),
                new Verb(
                        "/children/%s/periods-of-care".formatted(gone),
                        told("C-" + ++made, "2023-09-01"),
                        told("C-" + made, "2023-03-01"),
                        409,
                        "already-looked-after"));
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
    @CsvSource({
        "dateOfBirth, 2010-02-31, 400, mistyped-field",
        "dateOfBirth, 2010-05-05T23:30:00Z, 400, mistyped-field",
        "dateOfBirth, 1899-12-31, 422, invalid-value",
        "careStartedOn, 2099-01-01, 422, invalid-value",
        "careStartedOn, yesterday, 400, mistyped-field",
        "localId, '', 400, missing-field"
    })
    void an_impossible_value_names_its_field(String field, String value, int status, String rule) {
        String body = told("C-odd", "2023-01-09")
                .replaceFirst("'%s': '[^']*'".formatted(field), "'%s': '%s'".formatted(field, value));

        Clerk.refused(clerk.post("/children", body), status, rule, field);
    }

    @Test
    void a_local_id_known_already_names_the_child_it_belongs_to() {
        String child = clerk.child("C-known");

        clerk.post("/children", told("C-known", "2023-02-01"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/child-already-known")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains(child));
    }

    @Test
    void who_told_something_reads_it_back_without_waiting() {
        for (int i = 0; i < 5; i++) {
            String child = clerk.child("C-own-" + i);
            JsonNode journey = clerk.read("/children/" + child);

            assertThat(journey.at("/child").asString()).isEqualTo(child);
            assertThat(journey.at("/who/localId").asString()).isEqualTo("C-own-" + i);
            assertThat(journey.at("/care/0/from").asString()).isEqualTo("2023-01-09");
        }
    }

    @Test
    void the_child_has_no_name_to_those_who_do_not_look_after_the_case() {
        String child = clerk.child("C-secret");

        for (String role : List.of("commissioner", "sufficiency_board_member", "downstream_system")) {
            JsonNode who = clerk.as(role).read("/children/" + child).at("/who");
            assertThat(who.at("/localId").isNull()).isTrue();
            assertThat(who.at("/dateOfBirth").isNull()).isTrue();
            assertThat(who.at("/bornIn").asString()).isEqualTo("2010-05");
            assertThat(clerk.as(role).read("/children").toString()).doesNotContain("C-secret");
        }
        assertThat(clerk.read("/children?limit=500").toString()).contains("C-secret");
    }

    @Test
    void another_councils_child_is_as_unknown_as_nobody() {
        String child = clerk.child("C-ours");
        Clerk elsewhere = new Clerk(client, "children-elsewhere");

        Clerk.refused(elsewhere.get("/children/" + child), 404, "not-found", "");
        Clerk.refused(
                elsewhere.post("/children/%s/ends".formatted(child), "{'on': '2023-07-01'}"),
                404,
                "unknown-reference",
                "child");
        Clerk.refused(
                clerk.post("/children/child:children:nobody/ends", "{'on': '2023-07-01'}"),
                404,
                "unknown-reference",
                "child");
        Clerk.refused(clerk.get("/children/child:children:nobody"), 404, "not-found", "");
    }

    @Test
    void the_list_comes_in_pages_that_miss_nobody() {
        Clerk pages = new Clerk(client, "children-paged");
        List<String> children =
                Stream.of("1", "2", "3", "4", "5").map(pages::child).sorted().toList();

        JsonNode first = pages.read("/children?limit=2");
        JsonNode second =
                pages.read("/children?limit=2&after=" + first.at("/next").asString());
        JsonNode last =
                pages.read("/children?limit=2&after=" + second.at("/next").asString());

        assertThat(Stream.of(first, second, last)
                        .flatMap(page -> page.at("/items").valueStream())
                        .map(row -> row.at("/child").asString()))
                .containsExactlyElementsOf(children);
        assertThat(last.at("/next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"limit=0, limit", "limit=501, limit", "limit=many, limit", "after=a%20b, after"})
    void a_page_that_cannot_be_asked_for_is_400(String query, String parameter) {
        Clerk.refused(clerk.get("/children?" + query), 400, "bad-parameter", parameter);
    }

    private static String told(String localId, String careStartedOn) {
        return """
                {'localId': '%s', 'dateOfBirth': '2010-05-17', 'homePostcode': 'OX4 1AA', 'uasc': false,
                 'careStartedOn': '%s', 'because': 'as told by the social worker'}
                """.formatted(localId, careStartedOn);
    }
}
