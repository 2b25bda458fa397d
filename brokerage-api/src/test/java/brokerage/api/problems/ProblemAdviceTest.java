package brokerage.api.problems;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.projections.BeingRebuilt;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

@WholeService
class ProblemAdviceTest {

    private static final int TEN_MEGABYTES = 10 << 20;

    @Autowired
    RestTestClient client;

    @LocalServerPort
    int port;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "problems");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', nullValues = "-", textBlock = """
            {'name':                                            | malformed-json | -
            {'name': 'A', 'name': 'B', 'sector': 'private'}     | malformed-json | -
            {'name': 'A', 'sector': 'private'} trailing         | malformed-json | -
            []                                                  | mistyped-field | -
            5                                                   | mistyped-field | -
            {'name': 'A', 'sector': 'private', 'colour': 'red'} | unknown-field  | colour
            {'name': 'A'}                                       | missing-field  | sector
            {'name': null, 'sector': 'private'}                 | missing-field  | name
            {'name': ' ', 'sector': 'private'}                  | missing-field  | name
            {'name': 5, 'sector': 'private'}                    | mistyped-field | name
            {'name': {'first': 'A'}, 'sector': 'private'}       | mistyped-field | name
            {'name': 'A', 'sector': 'privat'}                   | mistyped-field | sector
            {'name': 'A', 'sector': 1}                          | mistyped-field | sector
            """)
    void a_body_that_cannot_be_read_is_400_and_names_the_field(String body, String rule, String field) {
        Clerk.refused(clerk.post("/providers", body), 400, rule, field == null ? "" : field);
    }

    @Test
    void no_body_at_all_is_400() {
        Clerk.refused(clerk.post("/providers", ""), 400, "missing-body", "");
    }

    @Test
    void a_part_that_is_missing_is_named() {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("note", "nothing else");
        Clerk.refused(
                clerk.as("brokerage_team_manager")
                        .request(HttpMethod.POST, "/imports")
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts)
                        .exchange(),
                400,
                "bad-parameter",
                "files");
    }

    @Test
    void a_text_the_database_cannot_hold_is_422() {
        Clerk.refused(
                clerk.post("/providers", "{'name': 'A\\u0000B', 'sector': 'private'}"), 422, "invalid-value", "name");
    }

    @Test
    void what_is_too_long_is_422() {
        String body = "{'name': '%s', 'sector': 'private'}".formatted("A".repeat(201));
        Clerk.refused(clerk.post("/providers", body), 422, "invalid-value", "name");
    }

    @Test
    void an_unknown_address_is_404() {
        Clerk.refused(clerk.get("/nowhere"), 404, "not-found", "");
    }

    @Test
    void what_is_mistyped_in_the_address_is_404() {
        Clerk.refused(clerk.get("/homes/H1"), 404, "not-found", "");
        Clerk.refused(clerk.get("/homes/child:problems:x"), 404, "not-found", "");
        Clerk.refused(
                clerk.post("/homes/home:problems:H1/beds/one/reopenings", "{'on': '2023-01-01'}"),
                404,
                "not-found",
                "");
    }

    @Test
    void another_method_is_405() {
        Clerk.refused(clerk.request(HttpMethod.DELETE, "/providers").exchange(), 405, "method-not-allowed", "");
    }

    @Test
    void an_answer_in_a_form_we_do_not_have_is_406() {
        clerk.request(HttpMethod.GET, "/providers")
                .accept(MediaType.valueOf("text/csv"))
                .exchange()
                .expectStatus()
                .isEqualTo(406);
    }

    @Test
    void a_body_in_a_form_we_do_not_read_is_415() {
        Clerk.refused(
                clerk.request(HttpMethod.POST, "/providers")
                        .contentType(MediaType.TEXT_PLAIN)
                        .body("name=A")
                        .exchange(),
                415,
                "unsupported-media-type",
                "");
    }

    @Test
    void a_body_of_ten_megabytes_is_413_whether_or_not_it_says_so_before() throws Exception {
        byte[] body = ("{\"name\": \"" + "A".repeat(TEN_MEGABYTES) + "\"}").getBytes(UTF_8);

        for (BodyPublisher sent : new BodyPublisher[] {
            BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
        }) {
            HttpResponse<String> answer = send(sent);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/body-too-large");
        }
    }

    @Test
    void a_view_being_rebuilt_and_records_out_of_reach_are_503_and_to_be_tried_again() {
        ProblemAdvice advice = new ProblemAdvice();

        for (ResponseEntity<Object> answer : List.of(
                advice.beingRebuilt(new BeingRebuilt("occupancy", 3, 9)),
                advice.turnedAway(
                        new RequestFault(HttpStatus.SERVICE_UNAVAILABLE, "view-behind", "knownAt", "not reached")))) {
            assertThat(answer.getStatusCode().value()).isEqualTo(503);
            assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("1");
        }
    }

    private HttpResponse<String> send(BodyPublisher body) throws Exception {
        try (HttpClient sender = HttpClient.newHttpClient()) {
            return sender.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/api/v1/providers".formatted(port)))
                            .header("Authorization", Tokens.bearer("problems", "a.smith", "commissioner"))
                            .header("Content-Type", "application/json")
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
