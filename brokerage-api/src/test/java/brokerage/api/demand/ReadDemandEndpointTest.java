package brokerage.api.demand;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import brokerage.api.Tokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The five years ahead over HTTP, and their page. */
@FridayAfternoon
class ReadDemandEndpointTest {

    private static final String COUNCIL = "foreseen";
    private static final int BEDS = 30;

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient client;

    @Autowired
    Flyway flyway;

    private Clerk clerk;
    private Grown grown;

    @BeforeEach
    void a_council_with_years_behind_it() {
        clerk = new Clerk(client, COUNCIL).as("sufficiency_board_member");
        grown = new Grown(flyway.getConfiguration().getDataSource(), COUNCIL);
        grown.withHistory();
        grown.withBeds(BEDS);
    }

    @AfterEach
    void whose_rows_no_event_has_told() {
        grown.forgotten();
    }

    @Test
    void five_years_are_told_by_type_and_month_with_bands_and_what_is_missing() {
        JsonNode told = clerk.read("/views/demand?asAt=2026-02-28");

        assertThat(told.at("/foretold").asBoolean()).isTrue();
        assertThat(told.at("/inWords").asString())
                .startsWith("Learnt from 78 months since 2019-08-09, in which 958 children arrived");
        assertThat(told.at("/learntFrom/leavings").asInt()).isGreaterThan(700);
        assertThat(told.at("/made/seed").asLong()).isEqualTo(1);
        assertThat(told.at("/items")).hasSize(2 * 60);
        JsonNode residential = told.at("/items/0");
        assertThat(residential.at("/type").asString()).isEqualTo("residential");
        assertThat(residential.at("/on").asString()).isEqualTo("2026-03-28");
        assertThat(residential.at("/places").asInt()).isEqualTo(BEDS);
        assertThat(residential.at("/gap/median").asDouble())
                .isEqualTo(residential.at("/median").asDouble() - BEDS);
        assertThat(residential.at("/from5").asDouble())
                .isLessThanOrEqualTo(residential.at("/from25").asDouble());
        JsonNode agency = told.at("/items/60");
        assertThat(agency.at("/type").asString()).isEqualTo("foster_ifa");
        assertThat(agency.at("/places").isNull()).isTrue();
        assertThat(agency.at("/median").asDouble()).isPositive();
    }

    @Test
    void the_same_facts_and_seed_give_the_same_answer_and_fewer_months_its_beginning() {
        JsonNode five = clerk.read("/views/demand?asAt=2026-02-28&seed=9");
        JsonNode one = clerk.read("/views/demand?asAt=2026-02-28&seed=9&months=12");

        assertThat(clerk.read("/views/demand?asAt=2026-02-28&seed=9").at("/items"))
                .isEqualTo(five.at("/items"));
        assertThat(one.at("/items")).hasSize(2 * 12);
        assertThat(one.at("/items/3")).isEqualTo(five.at("/items/3"));
        assertThat(clerk.read("/views/demand?asAt=2026-02-28&seed=10").at("/items"))
                .isNotEqualTo(five.at("/items"));
    }

    @Test
    void too_little_history_is_said_and_no_figure_is_made_up() {
        JsonNode told = clerk.read("/views/demand?asAt=2019-12-31");

        assertThat(told.at("/foretold").asBoolean()).isFalse();
        assertThat(told.at("/inWords").asString()).contains("too little to learn from");
        assertThat(told.at("/items")).isEmpty();
        assertThat(clerk.read("/views/demand?asAt=2010-01-01").at("/inWords").asString())
                .startsWith("Nobody is on record");
    }

    @ParameterizedTest
    @CsvSource({
        "months=0, months",
        "months=61, months",
        "months=some, months",
        "seed=luck, seed",
        "asAt=2026-03-07, asAt",
        "asAt=soon, asAt"
    })
    void what_cannot_be_foretold_is_refused_by_its_field(String asked, String field) {
        Clerk.refused(clerk.get("/views/demand?" + asked), 400, "bad-parameter", field);
    }

    @Test
    void the_page_shows_each_type_with_its_table_what_is_missing_and_the_back_test() throws Exception {
        String page = open("/board/forecast?asAt=2026-02-28");

        assertThat(page)
                .contains("Five years ahead", "Learnt from 78 months", "<polygon class=\"fan__inner\" points=\"0.0,")
                .contains("residential, children", "28 August 2026", "Nine in ten", "Usual method")
                .doesNotContain("child:");
        assertThat(open("/board/forecast?asAt=2019-12-31"))
                .contains("too little to learn from", "Usual method")
                .doesNotContain("<polygon");
    }

    @Test
    void what_is_supposed_stands_beside_what_is() throws Exception {
        String page = open("/board/forecast?asAt=2026-02-28&homeBeds=4&homeFrom=&blockBeds=&uplift=");

        assertThat(page).contains("30.0 → 34.0", "value=\"4\"", "want of a price on record: <span>fostering</span>");
        assertThat(open("/board/forecast?asAt=2026-02-28")).doesNotContain("30.0 → ");
    }

    @Test
    void the_board_leads_to_it() throws Exception {
        assertThat(open("/board?asAt=2026-02-28"))
                .contains("The years ahead", "Children expected in a year", "/board/forecast?asAt=2026-01-31");
    }

    private String open(String page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Authorization", Tokens.bearer(COUNCIL, "b.member", "sufficiency_board_member"))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
