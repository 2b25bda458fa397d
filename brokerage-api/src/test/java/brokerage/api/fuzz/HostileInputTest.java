package brokerage.api.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.log.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What has brought others down, at this service's own door: kept as it was sent, or refused with nothing recorded. */
@WholeService
class HostileInputTest {

    private static final String COUNCIL = "hostile";

    @Autowired
    RestTestClient client;

    @Autowired
    Log log;

    @LocalServerPort
    int port;

    private Clerk clerk;
    private long before;

    @BeforeEach
    void nothingIsToBeRecorded() {
        clerk = new Clerk(client, COUNCIL).as("commissioner");
        before = log.head();
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 5_000, 250_000})
    void json_of_many_levels_is_not_read(int levels) {
        for (String body : List.of("[".repeat(levels), "{'name': " + "[".repeat(levels) + "]".repeat(levels) + "}"))
            assertThat(refused(clerk.post("/providers", body))).startsWith("4");
        String objects = "{'name':".repeat(Math.min(levels, 100_000));
        assertThat(refused(clerk.post("/providers", objects))).startsWith("4");
    }

    @Test
    void a_number_of_many_digits_is_not_counted() {
        String digits = "9".repeat(900_000);
        for (String number : List.of(digits, "1e" + digits, "1e999999999", "0." + digits))
            assertThat(refused(clerk.post("/providers", "{'name': %s, 'sector': 'private'}".formatted(number))))
                    .startsWith("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud800", "\\udc00\\ud800", "a\\udfffb"})
    void what_is_no_text_is_refused(String name) {
        assertThat(refused(clerk.post("/providers", provider("none", name)))).isEqualTo("422 /problems/invalid-value");
    }

    @Test
    void bytes_that_are_no_characters_are_refused() {
        for (byte[] bytes :
                new byte[][] {{(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xC0, (byte) 0x80}, {(byte) 0xFF}}) {
            byte[] body = provider("none", "a" + new String(bytes, ISO_8859_1))
                    .replace('\'', '"')
                    .getBytes(ISO_8859_1);
            assertThat(refused(clerk.request(HttpMethod.POST, "/providers")
                            .contentType(MediaType.APPLICATION_JSON)
                            .body(body)
                            .exchange()))
                    .startsWith("4");
        }
    }

    /** Marks that turn the direction of reading, that are not seen or never assigned: whoever shows them has to mind them. */
    @Test
    void strange_text_is_kept_as_it_was_sent() {
        List<String> names = List.of(
                "\u202Egnp.exe",
                "\u2066a\u2069\u200F",
                "a\u200B\u200D\uFEFF",
                "a\uFFFE\uFFFF",
                "İıſK",
                "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "=1+1");
        for (int i = 0; i < names.size(); i++) {
            String id = clerk.made("/providers", provider("S" + i, names.get(i)));
            assertThat(clerk.read("/providers/" + id).findValuesAsString("name"))
                    .contains(names.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%00", "a%00b", "%ED%A0%80", "%C0%80", "%FF", "%2e%2e%2f", "%", "a%0d%0aX:y", "%5c", "%u0000"})
    void an_address_of_no_characters_is_refused(String address) throws Exception {
        for (String target : List.of("/api/v1/providers/" + address, "/api/v1/providers?asAt=" + address))
            assertThat(Raw.status(port, target)).as(target).isBetween(400, 499);
    }

    @Test
    void nobody_is_looked_for_by_what_no_database_keeps() {
        Clerk auditor = clerk.as("information_governance_officer");
        for (String path : List.of("/audit", "/audit/export"))
            Clerk.refused(auditor.get(path + "?person=a\0b"), 400, "bad-parameter", "");
    }

    @Test
    void a_bomb_a_crowd_and_a_zip_within_a_zip_are_not_imported() {
        byte[] zeros = new byte[49 << 20];
        List<Uploads.Named> crowd = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) crowd.add(new Uploads.Named("../" + i + ".txt", new byte[0]));
        byte[] bomb = zipped(List.of(new Uploads.Named("read-me.txt", zeros)));

        assertThat(imported(bomb)).isEqualTo("413 /problems/too-large");
        assertThat(imported(zipped(crowd))).isEqualTo("413 /problems/too-large");
        assertThat(imported(zipped(List.of(new Uploads.Named("bomb.zip", bomb)))))
                .isEqualTo("422 /problems/nothing-to-import");
    }

    /** The rows that an import refused are answered as JSON. */
    @Test
    void only_one_file_for_spreadsheets_leaves_and_nothing_in_it_is_calculated() {
        assertThat(described().findValuesAsString("operationId")).contains("exportAudit");
        assertThat(described().at("/paths").properties().stream()
                        .filter(path -> path.getValue().toString().contains("text/csv"))
                        .map(path -> path.getKey()))
                .containsExactly("/api/v1/audit/export");
        for (String actor : List.of("-1", "@SUM"))
            refused(clerk.named(actor).post("/providers", "{}", headers -> headers.set("X-Correlation-Id", "-2")));

        String csv = clerk.as("information_governance_officer")
                .named("-1")
                .request(HttpMethod.GET, "/audit/export")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(csv).contains("\"'-1\"", "\"'@SUM\"", "\"'-2\"").doesNotContainPattern("(^|,|\n)\"?[=+\\-@\t\r]");
    }

    private JsonNode described() {
        return Clerk.json(client.get()
                .uri("/v3/api-docs")
                .header("Authorization", Tokens.bearer(COUNCIL, "a.smith", "downstream_system"))
                .exchange());
    }

    private String imported(byte[] zip) {
        return refused(clerk.as("brokerage_team_manager")
                .request(HttpMethod.POST, "/imports")
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=b"))
                .body(Uploads.multipart("b", new Uploads.Named("all.zip", zip), false))
                .exchange());
    }

    /** With which status and problem; nothing is recorded then. */
    private String refused(ResponseSpec answer) {
        var result = answer.expectStatus()
                .is4xxClientError()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(String.class)
                .returnResult();
        assertThat(log.head()).isEqualTo(before);
        return result.getStatus().value() + " "
                + Clerk.JSON.readTree(result.getResponseBody()).at("/type").asString();
    }

    private static String provider(String key, String name) {
        return "{'id': '%s', 'name': '%s', 'sector': 'private'}".formatted(key, name);
    }

    private static byte[] zipped(List<Uploads.Named> files) {
        return Uploads.zipped(files, new Random(1));
    }
}
