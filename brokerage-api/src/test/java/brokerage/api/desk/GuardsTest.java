package brokerage.api.desk;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Together;
import brokerage.api.WholeService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@WholeService
class GuardsTest {

    private static final String PROVIDER = "{'name': 'Hollybush Care Ltd', 'sector': 'private'}";

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "guards");
    }

    @Test
    void a_command_on_the_newest_version_is_taken_and_one_on_an_older_is_412() {
        String provider = clerk.made("/providers", PROVIDER);

        correct(provider, "First Ltd", "\"0\"")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");

        Clerk.refused(correct(provider, "Second Ltd", "\"0\""), 412, "stale-version", "");
        correct(provider, "Second Ltd", "*").expectStatus().isCreated();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "W/\"0\"", "\"zero\"", "\"0\", \"1\""})
    void a_version_that_was_never_given_is_400(String tag) {
        String provider = clerk.made("/providers", PROVIDER);

        Clerk.refused(correct(provider, "First Ltd", tag), 400, "bad-header", "If-Match");
    }

    @Test
    void what_is_only_being_made_has_no_version_to_match() {
        Clerk.refused(
                clerk.post("/providers", PROVIDER, headers -> headers.set("If-Match", "\"0\"")),
                400,
                "bad-header",
                "If-Match");
    }

    @Test
    void of_many_who_decided_on_one_version_one_is_taken() {
        String provider = clerk.made("/providers", PROVIDER);

        List<Integer> statuses = Together.call(8, n -> status(correct(provider, "Name %d Ltd".formatted(n), "\"0\"")));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 412);
    }

    @Test
    void a_repeat_gets_the_first_answer_and_changes_nothing() {
        EntityExchangeResult<String> first = answer(keyed("again", PROVIDER));
        EntityExchangeResult<String> repeat = answer(keyed("again", PROVIDER));

        assertThat(repeat.getResponseBody()).isEqualTo(first.getResponseBody());
        for (String header : List.of("Location", "ETag", "Brokerage-Position"))
            assertThat(repeat.getResponseHeaders().get(header))
                    .isNotEmpty()
                    .isEqualTo(first.getResponseHeaders().get(header));
        assertThat(first.getResponseHeaders().containsHeader("Idempotent-Replay"))
                .isFalse();
        assertThat(repeat.getResponseHeaders().getFirst("Idempotent-Replay")).isEqualTo("true");
    }

    @Test
    void a_repeated_decision_is_answered_although_its_version_is_old_by_now() {
        String provider = clerk.made("/providers", PROVIDER);

        for (int i = 0; i < 2; i++)
            clerk.post(
                            "/providers/%s/corrections".formatted(provider),
                            "{'name': 'Other Ltd', 'sector': 'private'}",
                            headers -> {
                                headers.set("If-Match", "\"0\"");
                                headers.set("Idempotency-Key", "decided-once");
                            })
                    .expectStatus()
                    .isCreated()
                    .expectHeader()
                    .valueEquals("ETag", "\"1\"");
    }

    @Test
    void twins_at_once_make_one_record() {
        String child = """
                {'localId': 'T1', 'dateOfBirth': '2010-05-17', 'uasc': false, 'careStartedOn': '2023-01-09'}
                """;

        List<String> locations = Together.call(
                8,
                n -> Clerk.location(
                        clerk.post("/children", child, headers -> headers.set("Idempotency-Key", "twins"))));

        assertThat(locations).hasSize(8).containsOnly(locations.getFirst());
    }

    @Test
    void a_key_used_for_something_else_is_409() {
        keyed("other", PROVIDER).expectStatus().isCreated();

        Clerk.refused(keyed("other", "{'name': 'Other Ltd', 'sector': 'private'}"), 409, "idempotency-key-reused", "");
    }

    @Test
    void a_key_belongs_to_its_council() {
        keyed("shared", PROVIDER).expectStatus().isCreated();

        new Clerk(client, "guards-elsewhere")
                .post("/providers", PROVIDER, headers -> headers.set("Idempotency-Key", "shared"))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .doesNotExist("Idempotent-Replay");
    }

    @Test
    void a_key_nobody_can_read_out_is_400() {
        Clerk.refused(keyed("with blanks in it", PROVIDER), 400, "bad-header", "Idempotency-Key");
        Clerk.refused(keyed("k".repeat(201), PROVIDER), 400, "bad-header", "Idempotency-Key");
    }

    private ResponseSpec keyed(String key, String body) {
        return clerk.post("/providers", body, headers -> headers.set("Idempotency-Key", key));
    }

    private ResponseSpec correct(String provider, String name, String tag) {
        return clerk.post(
                "/providers/%s/corrections".formatted(provider),
                "{'name': '%s', 'sector': 'private'}".formatted(name),
                headers -> headers.set("If-Match", tag));
    }

    private static EntityExchangeResult<String> answer(ResponseSpec spec) {
        return spec.expectStatus().isCreated().expectBody(String.class).returnResult();
    }

    private static int status(ResponseSpec spec) {
        return spec.returnResult().getStatus().value();
    }
}
