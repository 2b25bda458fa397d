package brokerage.api.measures;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The measures over HTTP; each test in a council of its own. */
@WholeService
class MeasuresEndpointsTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "measures-" + COUNCILS.incrementAndGet());
    }

    @Test
    void each_measure_says_what_it_means_and_what_is_aimed_at() {
        JsonNode items = clerk.read("/measures").at("/items");

        assertThat(items).hasSizeGreaterThan(25).allSatisfy(item -> {
            assertThat(item.at("/title").asString()).isNotBlank();
            assertThat(item.at("/definition").asString()).hasSizeGreaterThan(40).endsWith(".");
            assertThat(item.at("/source").asString()).isNotBlank();
        });
        JsonNode fostering = item(items, "measure", "fostering-share");
        assertThat(fostering.at("/unit").asString()).isEqualTo("percent");
        assertThat(fostering.at("/better").asString()).isEqualTo("more");
        assertThat(fostering.at("/target").decimalValue()).isEqualByComparingTo("72");
        assertThat(fostering.at("/breakdowns").toString()).contains("age-band");
        assertThat(item(items, "measure", "weekly-cost").at("/unit").asString()).isEqualTo("pounds-a-week");
    }

    @Test
    void a_measure_is_told_whole_with_its_target_and_in_parts_without_and_as_known_before() {
        place("A", "'type': 'foster_ifa', 'basis': 'spot', 'fees': {'core': '1000.00'}");
        long before = clerk.read("/measures/fostering-share?asAt=2023-02-01")
                .at("/position")
                .asLong();
        place("B", "'type': 'residential', 'basis': 'spot', 'fees': {'core': '5000.00'}");
        place("C", "'type': 'residential', 'basis': 'framework', 'fees': {'core': '4000.00'}");

        JsonNode whole = clerk.read("/measures/fostering-share?asAt=2023-02-01");
        assertThat(whole.at("/measure").asString()).isEqualTo("fostering-share");
        assertThat(whole.at("/items")).hasSize(1);
        JsonNode all = whole.at("/items/0");
        assertThat(all.at("/of").asString()).isEqualTo("all");
        assertThat(all.at("/numerator").asInt()).isEqualTo(1);
        assertThat(all.at("/denominator").asInt()).isEqualTo(3);
        assertThat(all.at("/value").decimalValue()).isEqualByComparingTo("33.3");
        assertThat(all.at("/target").decimalValue()).isEqualByComparingTo("72");
        assertThat(clerk.read("/measures/fostering-share?asAt=2023-02-01&knownAt=" + before)
                        .at("/items/0/value")
                        .decimalValue())
                .isEqualByComparingTo("100.0");

        JsonNode parts = clerk.read("/measures/spot-cost-share?asAt=2023-02-01&by=cohort");
        assertThat(parts.at("/by").asString()).isEqualTo("cohort");
        JsonNode residential = item(parts.at("/items"), "of", "residential");
        assertThat(residential.at("/numerator").asString()).isEqualTo("5000.00");
        assertThat(residential.at("/denominator").asString()).isEqualTo("9000.00");
        assertThat(residential.at("/value").decimalValue()).isEqualByComparingTo("55.6");
        assertThat(residential.has("target") && !residential.at("/target").isNull())
                .isFalse();
    }

    @Test
    void money_is_told_as_money_and_before_the_first_fact_there_is_nothing() {
        place("A", "'type': 'foster_ifa', 'basis': 'spot', 'fees': {'core': '1000.00', 'other': '0.50'}");

        assertThat(clerk.read("/measures/weekly-cost?asAt=2023-02-01")
                        .at("/items/0/value")
                        .asString())
                .isEqualTo("1000.50");
        assertThat(clerk.read("/measures/weekly-unit-cost-other?asAt=2023-02-10")
                        .at("/items/0/value")
                        .asString())
                .isEqualTo("0.50");
        JsonNode nothing =
                clerk.read("/measures/fostering-share?asAt=1999-12-31").at("/items/0");
        assertThat(nothing.at("/denominator").asInt()).isZero();
        assertThat(nothing.hasNonNull("value")).isFalse();
    }

    @Test
    void a_trend_tells_the_ends_of_months_and_the_date_itself() {
        place("A", "'type': 'foster_ifa', 'basis': 'spot', 'fees': {'core': '1000.00'}");

        JsonNode items = clerk.read("/measures/children-in-placements/trend?asAt=2023-03-15&months=3")
                .at("/items");
        assertThat(items).hasSize(3);
        assertThat(items.at("/0/on").asString()).isEqualTo("2023-01-31");
        assertThat(items.at("/0/value").asInt()).isZero();
        assertThat(items.at("/1/on").asString()).isEqualTo("2023-02-28");
        assertThat(items.at("/1/value").asInt()).isEqualTo(1);
        assertThat(items.at("/2/on").asString()).isEqualTo("2023-03-15");
        assertThat(clerk.read("/measures/fostering-share/trend?asAt=2023-03-15").at("/items"))
                .hasSize(13);
    }

    @Test
    void the_placements_behind_a_figure_are_told_in_pages_without_who_a_child_is() {
        String[] spot = place("A", "'type': 'foster_ifa', 'basis': 'spot', 'fees': {'core': '1000.00'}");
        String[] framework = place("B", "'type': 'foster_ifa', 'basis': 'framework', 'fees': {'core': '900.00'}");
        place("C", "'type': 'with_parents', 'basis': 'in_house', 'fees': {'core': '0.00'}");

        List<JsonNode> found = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = clerk.as("sufficiency_board_member")
                    .read("/measures/spot-share/children?asAt=2023-02-01&limit=1" + next);
            page.at("/items").forEach(found::add);
            next = page.hasNonNull("next") ? "&after=" + page.at("/next").asString() : "";
        } while (!next.isEmpty());

        assertThat(found)
                .extracting(row -> row.at("/placement").asString())
                .containsExactlyInAnyOrder(spot[1], framework[1]);
        JsonNode counted = found.stream()
                .filter(row -> row.at("/counts").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(counted.at("/child").asString()).isEqualTo(spot[0]);
        assertThat(counted.at("/weeklyCost").asString()).isEqualTo("1000.00");
        assertThat(clerk.read("/measures/spot-share/children?asAt=2023-02-01&by=type&of=residential")
                        .at("/items"))
                .isEmpty();
        assertThat(clerk.read("/measures/spot-share/children?asAt=2023-02-01&by=type&of=foster_ifa")
                        .at("/items"))
                .hasSize(2);
    }

    @Test
    void a_home_below_good_is_told_by_home_and_provider() {
        String[] placed = place("A", "'type': 'residential', 'basis': 'spot', 'fees': {'core': '1.00'}");
        clerk.as("commissioner")
                .post("/homes/" + placed[2] + "/traffic-lights", "{'on': '2023-01-10', 'light': 'red'}")
                .expectStatus()
                .is2xxSuccessful();

        JsonNode told = clerk.read("/measures/below-good-exposure?asAt=2023-02-01&by=home");
        assertThat(told.at("/items/0/of").asString()).isEqualTo(placed[2]);
        assertThat(told.at("/items/0/numerator").asInt()).isEqualTo(1);
        assertThat(clerk.read("/measures/below-good-exposure?asAt=2023-02-01&by=provider")
                        .at("/items/0/of")
                        .asString())
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "/measures/happiness, 404, not-found, ''",
        "/measures/happiness/trend, 404, not-found, ''",
        "/measures/happiness/children, 404, not-found, ''",
        "/measures/occupancy/children, 404, not-found, ''",
        "/measures/fostering-share?by=colour, 400, bad-parameter, by",
        "/measures/fostering-share?by=type, 400, bad-parameter, by",
        "/measures/fostering-share?asAt=2199-01-01, 400, bad-parameter, asAt",
        "/measures/fostering-share?asAt=soon, 400, bad-parameter, asAt",
        "/measures/fostering-share/trend?months=0, 400, bad-parameter, months",
        "/measures/fostering-share/trend?months=61, 400, bad-parameter, months",
        "/measures/fostering-share/children?of=4-6, 400, bad-parameter, by",
        "/measures/fostering-share/children?by=age-band&of=%20, 400, bad-parameter, of",
        "/measures/fostering-share/children?limit=0, 400, bad-parameter, limit"
    })
    void what_cannot_be_asked_for_is_said_to_be_so(String path, int status, String rule, String field) {
        Clerk.refused(clerk.get(path), status, rule, field);
    }

    @Test
    void whoever_asks_for_what_there_is_not_is_told_what_there_is() {
        assertThat(problem("/measures/happiness", 404)).contains("fostering-share");
        assertThat(problem("/measures/fostering-share?by=type", 400)).contains("age-band");
        assertThat(problem("/measures/transfer-scheme-position?by=type", 400)).contains("as a whole only");
    }

    private String problem(String path, int status) {
        return new String(
                clerk.get(path)
                        .expectStatus()
                        .isEqualTo(status)
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static JsonNode item(JsonNode items, String field, String value) {
        for (JsonNode item : items) if (item.path(field).asString("").equals(value)) return item;
        throw new AssertionError("no " + value + " in " + items);
    }

    /** Child, placement and home, since 1 February 2023. */
    private String[] place(String key, String terms) {
        String home = clerk.home(key, 1);
        String child = clerk.child(key);
        String placement = clerk.made(
                "/children/%s/placements".formatted(child),
                "{'to': {'home': '%s', 'from': '2023-02-01', %s}}".formatted(home, terms));
        return new String[] {child, placement, home};
    }
}
