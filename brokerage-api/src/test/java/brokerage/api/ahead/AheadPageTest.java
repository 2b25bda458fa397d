package brokerage.api.ahead;

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

/** The year ahead, and a home night by night, as their readers see them: two beds, worked out by hand. */
@WholeService
@TestInstance(Lifecycle.PER_CLASS)
class AheadPageTest {

    private static final String COUNCIL = "ahead-page";
    private static final String BAND = "/board/homes/home:" + COUNCIL + ":OWN";

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeAll
    void two_beds_and_a_home_to_come() {
        clerk = new Clerk(client, COUNCIL);
        String home = clerk.home("OWN", 2);
        clerk.made("/homes/%s/bed-budgets".formatted(home), "{'from': '2023-01-01', 'perBedWeek': '700.00'}");
        clerk.made("/children/%s/placements".formatted(clerk.child("A")), Clerk.start(home, "2023-02-08"));
        clerk.made("/homes/%s/beds/2/closures".formatted(home), """
                {'from': '2023-02-10', 'until': '2023-02-20', 'reason': 'refurbishment', 'remedialAction': 'New boiler'}""");
        clerk.made("/pipeline", """
                {'id': 'north', 'on': '2023-01-16', 'details': {'kind': 'childrens_home', 'beds': 4, 'inHouse': true,
                 'capital': '900000.00'}, 'stages': [{'stage': 'property', 'plannedOn': '2023-05-01', 'confidence': 80},
                 {'stage': 'open', 'plannedOn': '2023-09-01', 'confidence': 60}]}""");
    }

    @Test
    void the_beds_of_each_week_and_the_homes_to_come_stand_there() throws Exception {
        String page = ask("/board/ahead?asAt=2023-02-28");

        assertThat(page)
                .contains(
                        "28 February 2023",
                        "1 of 2, and 4 to come",
                        "in-house residential",
                        "£900,000.00",
                        "planned 1 September 2023, 60% sure",
                        "reached 16 January 2023",
                        "2.40");
        assertThat(ask("/board/ahead?asAt=2150-01-01")).contains("govuk-error-summary", "from a day that has come");
    }

    @Test
    void each_night_of_each_bed_is_marked_and_what_was_empty_is_costed_as_in_the_view() throws Exception {
        String page = ask(BAND + "?asAt=2023-02-28");

        assertThat(page.split("<td class=\"night night--occupied\">", -1)).hasSize(22);
        assertThat(page.split("<td class=\"night night--void\">", -1)).hasSize(26);
        assertThat(page.split("<td class=\"night night--out-of-use\">", -1)).hasSize(11);
        assertThat(page).contains("£2,500.00", "refurbishment", "New boiler", "February 2023");
        assertThat(clerk.read("/views/void-costs?from=2023-02-01&until=2023-03-01")
                        .at("/items/0/cost")
                        .asString())
                .isEqualTo("2500.00");
    }

    @Test
    void a_band_that_is_too_long_or_of_a_home_nobody_knows_is_refused_in_words() throws Exception {
        assertThat(ask(BAND + "?from=2023-01-01&until=2023-04-04")).contains("At most 92 nights are shown");
        assertThat(ask(BAND + "?from=2023-01-01&until=2023-01-01")).contains("until is after from");
        assertThat(ask("/board/homes/home:" + COUNCIL + ":NONE")).contains("is not recorded");
    }

    @Test
    void the_board_leads_to_both() throws Exception {
        assertThat(ask("/board?asAt=2023-02-05"))
                .contains("href=\"" + BAND + "?asAt=2023-02-05", "href=\"/board/ahead?asAt=2023-02-05");
    }

    @Test
    void nobody_meets_a_barrier_at_a_desk_or_on_a_phone() {
        try (Chrome chrome = Chrome.open(port, Tokens.bearer(COUNCIL, "b.member", "director"), true)) {
            for (String page : new String[] {"/board/ahead?asAt=2023-02-28", BAND + "?asAt=2023-02-28"})
                for (int width : new int[] {1280, 390}) {
                    chrome.resize(width, 900);
                    chrome.visit(page);

                    assertThat(chrome.barriers()).as("%s, %d wide", page, width).isEmpty();
                    assertThat(chrome.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                            .as("%s, %d wide without scrolling sideways", page, width)
                            .isEqualTo(true);
                }
        }
    }

    private String ask(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Authorization", Tokens.bearer(COUNCIL, "b.member", "sufficiency_board_member"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
