package brokerage.api.board;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.imports.WorkedCouncil;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The money of the worked council in a browser: the page says what the API says, and nobody meets a barrier. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyPageTest {

    private static final String COUNCIL = WorkedCouncil.COUNCIL.value();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    @Autowired
    RestTestClient client;

    private Chrome chrome;

    @BeforeAll
    void open() {
        chrome = Chrome.open(port, Tokens.bearer(COUNCIL, "c.lee", "commissioner"), true);
        WorkedCouncil.broughtTo(service);
    }

    @AfterAll
    void close() {
        if (chrome != null) chrome.close();
    }

    @Test
    void the_page_says_what_the_api_says() {
        JsonNode told = new Clerk(client, COUNCIL).read("/views/committed?asAt=2023-01-31");

        chrome.visit("/board/money?asAt=2023-01-31");

        assertThat(chrome.figure("committed", "The whole year")).isEqualTo(pounds(told.at("/all/total")));
        for (JsonNode item : told.at("/items"))
            assertThat(chrome.row("committed", item.at("/of").asString().replace('_', ' ')))
                    .contains(pounds(item.at("/spent")), pounds(item.at("/living")), pounds(item.at("/total")));
        assertThat(chrome.row("route", "All")).contains(pounds(told.at("/all/total")));
        assertThat(chrome.row("funder", "All")).contains(pounds(told.at("/all/total")));
        chrome.visit("/board?asAt=2023-01-31");
        assertThat(chrome.figure("committed", "The whole year")).isEqualTo(pounds(told.at("/all/total")));
    }

    @Test
    void nobody_meets_a_barrier_at_a_desk_or_on_a_phone() {
        for (int width : new int[] {1280, 390}) {
            chrome.resize(width, 900);
            chrome.visit("/board/money?asAt=2023-03-31");

            assertThat(chrome.barriers()).as("%d wide", width).isEmpty();
            assertThat(chrome.script("const ids = [...document.querySelectorAll('[id]')].map(each => each.id);"
                            + " return ids.length - new Set(ids).size"))
                    .isEqualTo(0L);
            assertThat(chrome.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static String pounds(JsonNode amount) {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(new BigDecimal(amount.asString()));
    }
}
