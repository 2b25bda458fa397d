package brokerage.api.views;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@WholeService
class ViewsEndpointsTest {

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "views");
    }

    @Test
    void a_view_at_the_position_of_what_was_told_includes_it_and_at_the_one_before_does_not() {
        String home = clerk.home("V1", 2);
        String child = clerk.child("V1");
        long position =
                position(clerk.post("/children/%s/placements".formatted(child), Clerk.start(home, "2023-02-01")));

        JsonNode told = of(clerk.read("/views/occupancy?by=home&asAt=2023-02-01&knownAt=" + position), home);
        JsonNode before = of(clerk.read("/views/occupancy?by=home&asAt=2023-02-01&knownAt=" + (position - 2)), home);

        assertThat(told.at("/occupied").asInt()).isEqualTo(1);
        assertThat(told.at("/occupancyOfAllBeds").asDouble()).isEqualTo(50.0);
        assertThat(before.at("/occupied").asInt()).isZero();
    }

    @Test
    void what_was_told_shows_in_the_next_answer_without_being_asked_for() {
        for (int i = 0; i < 5; i++) {
            String home = clerk.home("V2-" + i, 1);
            assertThat(of(clerk.read("/views/occupancy?by=home"), home)
                            .at("/empty")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void an_answer_asked_again_at_its_position_is_the_same() {
        clerk.home("V3", 2);
        JsonNode first = clerk.read("/views/voids?asAt=2023-02-01");
        clerk.home("V3-later", 2);

        JsonNode again = clerk.read(
                "/views/voids?asAt=2023-02-01&knownAt=" + first.at("/position").asLong());

        assertThat(again.at("/items")).isEqualTo(first.at("/items"));
        assertThat(again.at("/position")).isEqualTo(first.at("/position"));
    }

    @Test
    void bed_nights_of_a_month_add_up() {
        String home = clerk.home("V4", 1);
        String child = clerk.child("V4");
        clerk.made("/children/%s/placements".formatted(child), Clerk.start(home, "2023-02-08"));

        JsonNode february = of(clerk.read("/views/occupancy?by=bed&from=2023-02-01&until=2023-03-01"), home + "/1");

        assertThat(february.at("/nights").asInt()).isEqualTo(28);
        assertThat(february.at("/occupied").asInt()).isEqualTo(21);
        assertThat(february.at("/empty").asInt()).isEqualTo(7);
    }

    @Test
    void an_empty_bed_tells_why_and_what_is_done_about_it_to_those_who_may_read_it() {
        String home = clerk.home("V5", 1);
        clerk.made("/homes/%s/beds/1/void-explanations".formatted(home), """
                {'from': '2023-02-01', 'reason': 'matching_restriction', 'remedialAction': 'Review the match weekly',
                 'implication': 'None'}
                """);

        JsonNode row = row(clerk.read("/views/voids?asAt=2023-02-11"), "home", home);

        assertThat(row.at("/reason").asString()).isEqualTo("matching_restriction");
        assertThat(row.at("/remedialAction").asString()).isEqualTo("Review the match weekly");
        assertThat(clerk.as("downstream_system")
                        .read("/views/voids?asAt=2023-02-11")
                        .toString())
                .contains(home)
                .doesNotContain("Review the match");
    }

    @Test
    void children_in_a_suspended_home_are_urgent_moves() {
        String home = clerk.home("V6", 1);
        String child = clerk.child("V6");
        clerk.made("/children/%s/placements".formatted(child), Clerk.start(home, "2023-02-01"));
        clerk.made("/homes/%s/registrations".formatted(home), "{'on': '2023-03-01', 'state': 'suspended'}");

        JsonNode urgent = row(clerk.read("/views/urgent-moves?asAt=2023-03-02"), "child", child);

        assertThat(urgent.at("/since").asString()).isEqualTo("2023-03-01");
        assertThat(clerk.read("/views/urgent-moves?asAt=2023-02-28").toString()).doesNotContain(child);
    }

    @Test
    void the_mix_counts_children_by_type_and_basis() {
        Clerk mixed = new Clerk(client, "views-mixed");
        String home = mixed.home("V7", 2);
        mixed.made("/children/%s/placements".formatted(mixed.child("V7")), Clerk.start(home, "2023-02-01"));

        JsonNode mix = mixed.read("/views/placement-mix?asAt=2023-02-01");

        assertThat(mix.at("/children").asInt()).isEqualTo(1);
        assertThat(mix.at("/byType/residential").asInt()).isEqualTo(1);
        assertThat(mix.at("/byBasis/in_house").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/views/occupancy", "/views/voids", "/views/urgent-moves", "/children", "/homes", "/providers"})
    void before_the_first_fact_nothing_is_told_at_position_0(String path) {
        for (String longAgo : new String[] {"0", "1999-12-31T23:59:59Z"}) {
            JsonNode answer = clerk.read(path + "?knownAt=" + longAgo);
            assertThat(answer.at("/position").asLong()).isZero();
            assertThat(answer.at("/items").isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "asAt=yesterday, asAt",
        "asAt=2023-02-30, asAt",
        "asAt=0001-01-01, asAt",
        "asAt=%2B999999999-12-31, asAt",
        "knownAt=then, knownAt",
        "knownAt=-1, knownAt",
        "knownAt=2023-02-01, knownAt",
        "by=colour, by",
        "from=2023-02-01, until",
        "until=2023-02-01, from",
        "from=2023-02-01&until=2023-02-01, until"
    })
    void a_question_that_cannot_be_asked_is_400(String query, String parameter) {
        Clerk.refused(clerk.get("/views/occupancy?" + query), 400, "bad-parameter", parameter);
    }

    @Test
    void a_position_nobody_has_reached_is_422() {
        Clerk.refused(clerk.get("/views/voids?knownAt=999999999"), 422, "position-not-reached", "knownAt");
    }

    private static long position(ResponseSpec answer) {
        return Long.parseLong(Objects.requireNonNull(answer.expectStatus()
                .isCreated()
                .returnResult()
                .getResponseHeaders()
                .getFirst("Brokerage-Position")));
    }

    private static JsonNode of(JsonNode answer, String of) {
        return row(answer, "of", of);
    }

    private static JsonNode row(JsonNode answer, String field, String value) {
        return answer.at("/items")
                .valueStream()
                .filter(row -> row.at("/" + field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
