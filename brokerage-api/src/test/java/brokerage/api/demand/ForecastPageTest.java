package brokerage.api.demand;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.FridayAfternoon;
import brokerage.api.Tokens;
import brokerage.api.board.Chrome;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The forecast as a board member reads it, in a browser. */
@FridayAfternoon
class ForecastPageTest {

    private static final String COUNCIL = "looking-ahead";
    private static final String PAGE = "/board/forecast?asAt=2026-02-28";

    @LocalServerPort
    int port;

    @Autowired
    Flyway flyway;

    private Grown grown;

    @BeforeEach
    void a_council_with_years_behind_it() {
        grown = new Grown(flyway.getConfiguration().getDataSource(), COUNCIL);
        grown.withHistory();
        grown.withBeds(10);
    }

    @AfterEach
    void whose_rows_no_event_has_told() {
        grown.forgotten();
    }

    @Test
    void nobody_meets_a_barrier_and_the_form_works_without_scripts() {
        try (Chrome chrome = open(true)) {
            for (int width : new int[] {1280, 390}) {
                chrome.resize(width, 900);
                chrome.visit(PAGE + "&homeBeds=2&uplift=8.9");
                assertThat(chrome.barriers()).as("%d wide", width).isEmpty();
                assertThat(chrome.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("%d wide without scrolling sideways", width)
                        .isEqualTo(true);
            }
        }
        try (Chrome plain = open(false)) {
            plain.visit(PAGE);
            plain.all("#homeBeds").getFirst().sendKeys("4");
            plain.leave(plain.all("#what-if button").getFirst());

            assertThat(plain.row("what-if", "residential").get(2)).isEqualTo("10.0 → 14.0");
        }
    }

    private Chrome open(boolean scripts) {
        return Chrome.open(port, Tokens.bearer(COUNCIL, "b.member", "sufficiency_board_member"), scripts);
    }
}
