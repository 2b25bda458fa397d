package brokerage.api.views;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.WholeService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The views answered from stays; each test in a council of its own. */
@WholeService
class StayViewsEndpointsTest {

    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @Autowired
    RestTestClient client;

    private Clerk clerk;

    @BeforeEach
    void sitDown() {
        clerk = new Clerk(client, "stay-views-" + COUNCILS.incrementAndGet());
    }

    @Test
    void spot_is_told_by_cohort_in_number_and_cost_and_as_known_before() {
        place("A", "'type': 'residential', 'basis': 'spot', 'fees': {'core': '3000.00'}");
        long before = clerk.read("/views/spot?asAt=2023-02-01").at("/position").asLong();
        place("B", "'type': 'bespoke', 'basis': 'spot', 'fees': {'core': '8000.00', 'other': '1000.00'}");
        place("C", "'type': 'residential', 'basis': 'in_house', 'fees': {'core': '1000.00'}");

        JsonNode items = clerk.read("/views/spot?asAt=2023-02-01").at("/items");
        assertThat(items.at("/0/cohort").asString()).isEqualTo("residential");
        assertThat(items.at("/0/spotShare").decimalValue()).isEqualByComparingTo("66.7");
        assertThat(items.at("/0/weeklyCost").asString()).isEqualTo("13000.00");
        assertThat(items.at("/0/spotCostShare").decimalValue()).isEqualByComparingTo("92.3");
        assertThat(items.at("/1/cohort").asString()).isEqualTo("residential_without_bespoke");
        assertThat(items.at("/1/spotCostShare").decimalValue()).isEqualByComparingTo("75.0");
        assertThat(items.at("/2/spotShare").isMissingNode()
                        || items.at("/2/spotShare").isNull())
                .isTrue();
        assertThat(clerk.read("/views/spot?asAt=2023-02-01&knownAt=" + before)
                        .at("/items/0/placements")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void an_unregistered_placement_is_told_with_its_reviews_and_its_words_to_the_case_workers_alone() {
        String[] ids = place(
                "A",
                "'type': 'bespoke', 'basis': 'spot', 'registration': 'unregistered', 'fees': {'core': '25000.00'}");
        clerk.made("/children/%s/placements/%s/unregistered-reviews".formatted((Object[]) ids), """
                {'on': '2023-02-05', 'wayOut': 'registration_in_place', 'nextReviewOn': '2023-02-12',
                 'inspectorateInformedOn': '2023-02-02', 'registrationAppliedOn': '2023-02-04',
                 'lastResortOn': '2023-02-01', 'courtOrder': 'XX23P00001', 'words': 'Nothing else was found'}
                """);

        JsonNode told = clerk.read("/views/unregistered?asAt=2023-02-11");
        assertThat(told.at("/count").asInt()).isEqualTo(1);
        assertThat(told.at("/weeklyCost").asString()).isEqualTo("25000.00");
        assertThat(told.at("/longestDays").asInt()).isEqualTo(10);
        JsonNode row = told.at("/items/0");
        assertThat(row.at("/since").asString()).isEqualTo("2023-02-01");
        assertThat(row.at("/wayOut").asString()).isEqualTo("registration_in_place");
        assertThat(row.at("/daysToInform").asInt()).isEqualTo(1);
        assertThat(row.at("/daysToApply").asInt()).isEqualTo(3);
        assertThat(row.at("/courtOrder").asString()).isEqualTo("XX23P00001");
        assertThat(clerk.as("sufficiency_board_member")
                        .read("/views/unregistered?asAt=2023-02-11")
                        .toString())
                .contains(ids[0])
                .doesNotContain("XX23P00001", "Nothing else");
        assertThat(clerk.read("/children/" + ids[0])
                        .at("/placements/0/unregistered/1/nextReviewOn")
                        .asString())
                .isEqualTo("2023-02-12");
    }

    @Test
    void high_cost_is_what_is_above_the_councils_threshold() {
        String[] dear = place("A", "'type': 'bespoke', 'basis': 'spot', 'fees': {'core': '6000.00', 'other': '0.01'}");
        place("B", "'type': 'residential', 'basis': 'spot', 'fees': {'core': '6000.00'}");

        JsonNode told = clerk.read("/views/high-cost?asAt=2023-02-01");
        assertThat(told.at("/above").asString()).isEqualTo("6000.00");
        assertThat(told.at("/count").asInt()).isEqualTo(1);
        assertThat(told.at("/items/0/placement").asString()).isEqualTo(dear[1]);
        assertThat(told.at("/items/0/weeklyCost").asString()).isEqualTo("6000.01");
        assertThat(clerk.read("/views/placement-mix?asAt=2023-02-01")
                        .at("/weeklyCost")
                        .asString())
                .isEqualTo("12000.01");
    }

    @Test
    void against_the_care_plan_is_whoever_it_wants_elsewhere() {
        place("A", "'type': 'residential', 'basis': 'spot', 'carePlan': 'foster', 'fees': {'core': '1.00'}");
        place("B", "'type': 'foster_ifa', 'basis': 'spot', 'carePlan': 'foster', 'fees': {'core': '1.00'}");
        place("C", "'type': 'foster_ifa', 'basis': 'spot', 'carePlan': 'secure', 'fees': {'core': '1.00'}");

        JsonNode told = clerk.read("/views/care-plan?asAt=2023-02-01");
        assertThat(told.at("/count").asInt()).isEqualTo(2);
        assertThat(told.at("/stepDownCandidates").asInt()).isEqualTo(1);
        assertThat(told.at("/residentialRecommendedFoster").asInt()).isEqualTo(1);
    }

    @Test
    void distance_counts_apart_those_of_whom_it_is_not_known() {
        place("A", "'type': 'residential', 'basis': 'spot', 'fees': {'core': '1.00'}");

        JsonNode told = clerk.read("/views/distance?asAt=2023-02-01");
        assertThat(told.at("/children").asInt()).isEqualTo(1);
        assertThat(told.at("/unknown").asInt()).isEqualTo(1);
        assertThat(told.at("/areaUnknown").asInt()).isEqualTo(1);
        assertThat(told.at("/moreThan20MilesOfAll").decimalValue()).isEqualByComparingTo("0.0");
    }

    @Test
    void costs_are_told_by_provider_and_in_parts_that_add_up() {
        place("A", "'type': 'residential', 'basis': 'spot', 'fees': {'core': '100.00', 'education': '0.01'}");

        JsonNode told = clerk.read("/views/costs?from=2023-02-01&until=2023-02-03&by=provider");
        assertThat(told.at("/items/0/of").asString()).isEqualTo("none");
        assertThat(told.at("/items/0/nights").asInt()).isEqualTo(2);
        assertThat(told.at("/items/0/cost/total").asString()).isEqualTo("28.57");
        assertThat(told.at("/items/0/funders/notAgreed").asString()).isEqualTo("28.57");
        assertThat(told.at("/items/0/weeklyUnitCost/total").asString()).isEqualTo("100.01");
        assertThat(told.at("/all/cost/core").asString()).isEqualTo("28.57");
        assertThat(told.at("/all/placementWeeks").decimalValue()).isEqualByComparingTo("0.29");
    }

    @ParameterizedTest
    @CsvSource({
        "until=2023-02-01, from",
        "from=2023-02-01, until",
        "from=2023-02-01&until=2023-02-01, until",
        "from=then&until=2023-02-01, from",
        "from=2023-02-01&until=2023-03-01&by=colour, by"
    })
    void costs_that_cannot_be_asked_for_are_400(String query, String parameter) {
        Clerk.refused(clerk.get("/views/costs?" + query), 400, "bad-parameter", parameter);
    }

    /** Child and placement, since 1 February 2023 in a home of its own. */
    private String[] place(String key, String terms) {
        String home = clerk.home(key, 1);
        String child = clerk.child(key);
        String placement = clerk.made(
                "/children/%s/placements".formatted(child),
                "{'to': {'home': '%s', 'from': '2023-02-01', %s}}".formatted(home, terms));
        return new String[] {child, placement};
    }
}
