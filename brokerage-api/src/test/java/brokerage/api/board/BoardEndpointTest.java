package brokerage.api.board;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Who is shown the board's pages, what they say to a question that makes no sense, and how they stay up to date. */
@WholeService
class BoardEndpointTest {

    private static final String COUNCIL = "board-town";
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_council_that_has_said_nothing_yet_has_a_board() throws Exception {
        HttpResponse<String> board = ask("/board", "sufficiency_board_member");

        assertThat(board.statusCode()).isEqualTo(200);
        assertThat(board.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(board.body()).contains("Children living in placements", "None on this date");
    }

    @ParameterizedTest
    @CsvSource({
        "/board?asAt=yesterday, 400, A date is expected",
        "/board?since=2023-13-01, 400, A date is expected",
        "/board?knownAt=999999999999, 422, positions so far",
        "/board/measures/happiness, 404, There is no such measure",
        "/board/measures/spot-share?by=colour, 400, can be broken down by",
        "/board/measures/spot-share?asAt=2150-01-01, 400, nights that have come"
    })
    void a_question_that_makes_no_sense_is_turned_away_on_a_page_in_words(String page, int status, String words)
            throws Exception {
        HttpResponse<String> refused = ask(page, "sufficiency_board_member");

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(refused.body()).contains("govuk-error-summary", words);
    }

    @Test
    void who_may_not_read_views_is_shown_none() throws Exception {
        assertThat(ask("/board", "information_governance_officer").statusCode()).isEqualTo(403);
        assertThat(ask("/board/changes", "monitoring").statusCode()).isEqualTo(403);
    }

    @Test
    void a_date_ahead_is_said_to_be_no_forecast() throws Exception {
        assertThat(ask("/board?asAt=2150-01-01", "director").body()).contains("This date lies ahead");
    }

    @Test
    void the_same_page_is_had_again_with_the_position_it_names() throws Exception {
        var clerk = new Clerk(client, COUNCIL);
        String home = clerk.home("AGAIN", 2);
        clerk.post("/children/" + clerk.child("again-1") + "/placements", Clerk.start(home, "2023-02-01"))
                .expectStatus()
                .isCreated();
        HttpResponse<String> first = ask("/board?asAt=2023-02-01", "director");
        String position = first.headers().firstValue("Brokerage-Position").orElseThrow();
        clerk.post("/children/" + clerk.child("again-2") + "/placements", Clerk.start(home, "2023-02-01"))
                .expectStatus()
                .isCreated();

        String known = "/board?asAt=2023-02-01&knownAt=" + position;
        assertThat(main(ask(known, "director"))).isEqualTo(main(ask(known, "director")));
        assertThat(figures(ask(known, "director"))).isEqualTo(figures(first));
        assertThat(figures(ask("/board?asAt=2023-02-01", "director"))).isNotEqualTo(figures(first));
    }

    @Test
    void who_looked_at_the_placements_behind_a_figure_is_in_the_audit_with_the_children_shown() throws Exception {
        var clerk = new Clerk(client, COUNCIL);
        String child = clerk.child("looked-at");
        clerk.post("/children/" + child + "/placements", Clerk.start(clerk.home("LOOK", 1), "2023-02-01"))
                .expectStatus()
                .isCreated();

        assertThat(ask("/board/measures/children-in-placements", "director").body())
                .contains(child);

        assertThat(clerk.as("information_governance_officer")
                        .read("/audit?child=" + child)
                        .at("/items/0/address")
                        .asString())
                .isEqualTo("/board/measures/{measure}");
    }

    @Test
    void an_open_page_is_told_when_its_council_records_something_and_not_what() throws Exception {
        HttpResponse<InputStream> stream =
                http.send(request("/board/changes", "sufficiency_board_member"), BodyHandlers.ofInputStream());
        assertThat(stream.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("retry: 500");
            assertThat(lines.readLine()).matches("id: \\d+");

            new Clerk(client, "board-elsewhere").child("not-ours");
            new Clerk(client, COUNCIL).child("ours");

            assertThat(next(lines)).isEqualTo("event: changed");
            assertThat(lines.readLine()).matches("id: \\d+");
            assertThat(lines.readLine()).matches("data: \\d+");
        }
    }

    @Test
    void what_was_recorded_between_the_page_and_its_stream_is_not_missed() throws Exception {
        String drawnAt = ask("/board", "director")
                .headers()
                .firstValue("Brokerage-Position")
                .orElseThrow();
        new Clerk(client, COUNCIL).child("between");

        HttpResponse<InputStream> stream =
                http.send(request("/board/changes?since=" + drawnAt, "director"), BodyHandlers.ofInputStream());

        try (var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("retry: 500");
            assertThat(lines.readLine()).isEqualTo("id: " + drawnAt);
            assertThat(next(lines)).isEqualTo("event: changed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sufficiency_board_member, /board",
        "commissioner, /board",
        "brokerage_officer, /work",
        "director, /work",
        "information_governance_officer, /work/referrals"
    })
    void whoever_signs_in_without_having_asked_for_a_page_comes_to_the_first_of_their_role(String role, String page)
            throws Exception {
        HttpResponse<String> root = ask("/", role);

        assertThat(root.statusCode()).isEqualTo(302);
        assertThat(root.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(URI.create(to).getPath()).isEqualTo(page));
        assertThat(ask(page, role).statusCode()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_told_of_a_date_ahead_is_not_offered() throws Exception {
        assertThat(ask("/board", "director").body()).contains("/board/measures/", "/board/pack.pdf");
        assertThat(ask("/board?asAt=2036-03-31", "director").body()).doesNotContain("/board/measures/", "/board/pack.");
        assertThat(ask("/board?asAt=2023-03-31&since=2023-04-30", "director").body())
                .contains("/board/measures/")
                .doesNotContain("/board/pack.");
    }

    @Test
    void an_open_page_changes_by_itself() {
        var clerk = new Clerk(client, "board-live");
        String home = clerk.home("LIVE", 2);
        String child = clerk.child("live-1");
        try (Chrome chrome = Chrome.open(port, Tokens.bearer("board-live", "b.member", "director"), true)) {
            chrome.visit("/board");
            assertThat(chrome.figure("position", "Children living in placements"))
                    .isEqualTo("0");

            clerk.post("/children/" + child + "/placements", Clerk.start(home, "2023-02-01"))
                    .expectStatus()
                    .isCreated();

            chrome.awaits(() ->
                    chrome.figure("position", "Children living in placements").equals("1"));
        }
    }

    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line.isEmpty() || line.startsWith(":")) line = lines.readLine();
        return line;
    }

    private static String main(HttpResponse<String> page) {
        return page.body().substring(page.body().indexOf("<main"));
    }

    private static String figures(HttpResponse<String> page) {
        return main(page)
                .substring(main(page).indexOf("<section"), main(page).indexOf("<p class=\"govuk-body-s\">"))
                .replaceAll("href=\"[^\"]*\"", "");
    }

    private HttpResponse<String> ask(String page, String role) throws IOException, InterruptedException {
        return http.send(request(page, role), BodyHandlers.ofString());
    }

    private HttpRequest request(String page, String role) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .header("Accept", PAGE)
                .header("Authorization", Tokens.bearer(COUNCIL, "b.member", role))
                .build();
    }
}
