package brokerage.api.demand;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.FridayAfternoon;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What would come of changes, over HTTP. */
@FridayAfternoon
class ReadWhatIfEndpointTest {

    private static final String COUNCIL = "supposing";
    private static final String ASKED = "/views/what-if?asAt=2026-02-28";

    /** Own beds at £4,200, half of them used; placements elsewhere at £5,000. */
    private static final int BEDS = 10;

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
    void nothing_supposed_changes_nothing() {
        JsonNode told = clerk.read(ASKED);

        assertThat(told.at("/items")).hasSize(5);
        assertThat(told.at("/unpriced/0").asString()).isEqualTo("fostering");
        JsonNode first = told.at("/items/0");
        assertThat(first.at("/market").asString()).isEqualTo("residential");
        assertThat(first.at("/until").asString()).isEqualTo("2027-02-28");
        assertThat(first.at("/changed")).isEqualTo(first.at("/base"));
        assertThat(first.at("/base/places").asDouble()).isEqualTo(BEDS);
        assertThat(first.at("/base/empty").asDouble()).isEqualTo(BEDS / 2.0);
        assertThat(first.at("/dearer/median").asDouble()).isZero();
    }

    @Test
    void beds_more_are_used_as_those_there_are_and_cost_as_much_in_place_of_placements_elsewhere() {
        JsonNode first = clerk.read(ASKED + "&homeBeds=4").at("/items/0");

        assertThat(first.at("/changed/places").asDouble()).isEqualTo(14);
        assertThat(first.at("/changed/empty").asDouble()).isEqualTo(7);
        assertThat(first.at("/changed/missing/median").asDouble())
                .isEqualTo(first.at("/base/missing/median").asDouble() - 4, close());
        assertThat(first.at("/changed/bought").asDouble())
                .isEqualTo(first.at("/base/bought").asDouble() - 2, close());
        double year = 365 / 7.0;
        assertThat(first.at("/dearer/median").asDouble()).isEqualTo((4 * 4200 - 2 * 5000) * year, close());
        assertThat(pounds(first, "/changed/voidCost")).isEqualTo(7 * 4200 * year, close());
    }

    @Test
    void beds_come_when_they_come_and_at_the_price_named() {
        JsonNode items = clerk.read(ASKED + "&homeBeds=2&homeFrom=2027-03-01&homePrice=9300")
                .at("/items");

        assertThat(items.at("/0/dearer/median").asDouble()).isZero();
        assertThat(items.at("/1/dearer/median").asDouble()).isEqualTo((2 * 9300 - 5000) * (365 / 7.0), close());
    }

    @Test
    void an_uplift_makes_what_is_bought_dearer_and_nothing_else() {
        JsonNode first = clerk.read(ASKED + "&uplift=8.9").at("/items/0");

        assertThat(first.at("/changed/bought")).isEqualTo(first.at("/base/bought"));
        assertThat(first.at("/dearer/median").asDouble())
                .isEqualTo(first.at("/base/bought").asDouble() * 5000 * 0.089 * 365 / 7, Offset.offset(60_000.0));
        assertThat(first.at("/dearer/from5").asDouble())
                .isLessThan(first.at("/dearer/until95").asDouble());
    }

    @ParameterizedTest
    @CsvSource({
        "homeBeds=0, homeBeds",
        "homeBeds=-2, homeBeds",
        "homeBeds=2.5, homeBeds",
        "homeBeds=201, homeBeds",
        "homeBeds=two, homeBeds",
        "blockBeds=6&blockFrom=2026-02-27, blockFrom",
        "blockBeds=6&blockFrom=2031-03-01, blockFrom",
        "blockBeds=6&blockFrom=March, blockFrom",
        "blockBeds=6&blockPrice=1e9, blockPrice",
        "fosterPlaces=99999999999, fosterPlaces",
        "uplift=0, uplift",
        "uplift=101, uplift",
        "uplift=8.9&upliftFrom=soon, upliftFrom"
    })
    void what_cannot_be_supposed_is_refused_by_its_field(String asked, String field) {
        Clerk.refused(clerk.get(ASKED + "&" + asked), 400, "bad-parameter", field);
    }

    private static double pounds(JsonNode of, String path) {
        return Double.parseDouble(of.at(path).asString());
    }

    /** Money is in whole pence, and the sums of three hundred futures are rounded. */
    private static Offset<Double> close() {
        return Assertions.within(0.02);
    }
}
