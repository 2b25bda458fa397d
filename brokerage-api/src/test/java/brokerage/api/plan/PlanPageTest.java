package brokerage.api.plan;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.board.Chrome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The action plan as its readers see it. */
@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class PlanPageTest {

    private static final String COUNCIL = "plan-page";

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    @BeforeAll
    void plan() {
        var clerk = new Clerk(client, COUNCIL);
        String action = clerk.made("/actions", """
                {'id': '1.1', 'on': '2023-01-09', 'details': {'priority': 1, 'words': 'Recruit carers',
                 'owner': 'head-of-service', 'dueOn': '2023-09-30', 'measure': 'fostering-share', 'success': 'More carers'}}""");
        clerk.post(
                        "/actions/%s/reports".formatted(action),
                        "{'on': '2023-05-10', 'rag': 'high_risk', 'words': 'Nobody came'}")
                .expectStatus()
                .isCreated();
    }

    @Test
    void every_action_stands_there_with_how_it_stands_and_what_it_moved() throws Exception {
        String page = ask("/board/plan?asAt=2023-06-01", "sufficiency_board_member");

        assertThat(page)
                .contains(
                        "Recruit carers", "More carers", "high risk", "newly red", "Nobody came", "30 September 2023");
        assertThat(ask("/board/plan?asAt=2023-05-01", "director"))
                .contains("not started")
                .doesNotContain("Nobody came");
        assertThat(ask("/board/plan?asAt=2023-01-08", "director")).contains("None was planned by this date");
    }

    @Test
    void who_may_not_read_the_plan_is_shown_no_word_of_it() throws Exception {
        assertThat(ask("/board/plan?asAt=2023-06-01", "downstream_system"))
                .contains("high risk")
                .doesNotContain("Recruit carers", "More carers", "Nobody came");
    }

    @Test
    void a_meeting_after_the_date_is_refused_in_words() throws Exception {
        assertThat(ask("/board/plan?asAt=2023-06-01&since=2023-06-02", "director"))
                .contains("govuk-error-summary", "A day no later than the date asked about is expected");
    }

    @Test
    void nobody_meets_a_barrier_at_a_desk_or_on_a_phone() {
        try (Chrome chrome = Chrome.open(port, Tokens.bearer(COUNCIL, "b.member", "director"), true)) {
            for (int width : new int[] {1280, 390}) {
                chrome.resize(width, 900);
                chrome.visit("/board/plan?asAt=2023-06-01");

                assertThat(chrome.barriers()).as("%d wide", width).isEmpty();
            }
        }
    }

    private String ask(String page, String role) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Authorization", Tokens.bearer(COUNCIL, "b.member", role))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
