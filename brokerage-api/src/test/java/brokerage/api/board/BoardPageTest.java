package brokerage.api.board;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.imports.WorkedCouncil;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** The board as its members read it, in a browser: the worked council's figures on the page are those expected of it. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPageTest {

    private static final String MEMBER =
            Tokens.bearer(WorkedCouncil.COUNCIL.value(), "b.member", "sufficiency_board_member");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    private Chrome chrome;

    @BeforeAll
    void open() {
        chrome = Chrome.open(port, MEMBER, true);
        WorkedCouncil.broughtTo(service);
    }

    @AfterAll
    void close() {
        if (chrome != null) chrome.close();
    }

    static List<String> dates() {
        return WorkedCouncil.dates();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void the_figures_on_the_page_are_those_expected(String date) {
        JsonNode expected = WorkedCouncil.EXPECTED.at("/as_at").get(date);

        chrome.visit("/board?asAt=" + date);

        assertThat(chrome.figure("position", "Children living in placements")).isEqualTo(count(expected, "children"));
        assertThat(chrome.figure("mix", "Of them unaccompanied and seeking asylum"))
                .isEqualTo(count(expected, "uasc"));
        assertThat(chrome.figure("position", "What all placements cost a week"))
                .isEqualTo(pounds(expected.get("weekly_cost")));
        assertThat(chrome.figure("high-cost", "Placements")).isEqualTo(count(expected, "above_6000_a_week"));
        assertThat(chrome.figure("unregistered", "Children")).isEqualTo(count(expected.get("unregistered"), "count"));
        assertThat(chrome.figure("unregistered", "Cost a week"))
                .isEqualTo(pounds(expected.at("/unregistered/weekly_cost")));
        assertThat(chrome.figure("unregistered", "Longest, days"))
                .isEqualTo(count(expected.get("unregistered"), "longest_days"));
        assertThat(chrome.figure("distance", "More than 20 miles from home"))
                .isEqualTo(count(expected, "more_than_20_miles"));
        assertThat(chrome.figure("distance", "Of all children"))
                .isEqualTo(expected.get("more_than_20_miles_pct_of_all").asString() + "%");
        assertThat(chrome.figure("distance", "Outside the council's area")).isEqualTo(count(expected, "out_of_area"));
        assertThat(chrome.figure("care-plan", "Children")).isEqualTo(count(expected.get("against_care_plan"), "count"));
        assertThat(chrome.figure("spot", "Spot share, residential"))
                .isEqualTo(expected.at("/spot/residential/spot_pct").asString() + "%");
        expected.get("by_type")
                .properties()
                .forEach(type -> assertThat(chrome.row("mix", type.getKey().replace('_', ' '))
                                .get(1))
                        .as(type.getKey())
                        .isEqualTo(number(type.getValue().asLong())));
        expected.get("occupancy").properties().forEach(beds -> {
            List<String> row = chrome.row("occupancy", beds.getKey());
            assertThat(List.of(row.get(1), row.get(2), row.get(4), row.get(7), row.get(8), row.get(9)))
                    .as(beds.getKey())
                    .containsExactly(
                            count(beds.getValue(), "beds"),
                            count(beds.getValue(), "occupied"),
                            count(beds.getValue(), "void"),
                            count(beds.getValue(), "out_of_use"),
                            beds.getValue().get("occupancy_of_all_beds_pct").asString() + "%",
                            beds.getValue().get("occupancy_of_usable_beds_pct").asString() + "%");
        });
    }

    @Test
    void an_earlier_date_stands_beside_each_figure_and_its_target_where_there_is_one() {
        chrome.visit("/board?asAt=2023-03-31&since=2022-12-31");

        assertThat(chrome.text("#position .figure")).isEqualTo("Children living in placements\n881\nwas 838");
        assertThat(chrome.all("#position .figure").get(1).getText()).contains("60.6%", "was 63.1%", "target 72%");
    }

    @Test
    void behind_a_figure_stand_what_it_counts_how_it_went_and_whom_it_is_of() {
        chrome.visit("/board?asAt=2023-03-31");
        chrome.leave(chrome.all("#position .figure a").stream()
                .filter(link -> link.getText().equals("Children in unregistered settings"))
                .findFirst()
                .orElseThrow());

        assertThat(chrome.text("h1")).isEqualTo("Children in unregistered settings");
        assertThat(chrome.text("tbody")).contains("31 March 2023 15");
        assertThat(chrome.all("td[data-record^='child:']")).isNotEmpty();
        assertThat(chrome.text("main")).doesNotContain("OXF-", "OX4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board?asAt=2023-03-31", "/board/measures/spot-share?asAt=2023-03-31&by=cohort"})
    void nobody_meets_a_barrier_at_a_desk_or_on_a_phone(String page) {
        for (int width : new int[] {1280, 390}) {
            chrome.resize(width, 900);
            chrome.visit(page);

            assertThat(chrome.barriers()).as("%d wide", width).isEmpty();
            assertThat(chrome.script("const ids = [...document.querySelectorAll('[id]')].map(each => each.id);"
                            + " return ids.length - new Set(ids).size"))
                    .as("ids that stand twice")
                    .isEqualTo(0L);
            assertThat(chrome.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%d wide without scrolling sideways", width)
                    .isEqualTo(true);
        }
    }

    @Test
    void the_tables_say_it_all_without_scripts() {
        try (Chrome plain = Chrome.open(port, MEMBER, false)) {
            plain.visit("/board?asAt=2023-03-31");

            assertThat(plain.row("mix", "residential")).contains("128", "14.5%");
            assertThat(plain.all("section table")).hasSizeGreaterThan(10);
        }
    }

    private static String count(JsonNode of, String name) {
        return number(of.get(name).asLong());
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    private static String pounds(JsonNode amount) {
        return NumberFormat.getCurrencyInstance(Locale.UK).format(new BigDecimal(amount.asString()));
    }
}
