package brokerage.api.imports;

import static brokerage.api.imports.WorkedCouncil.COUNCIL;
import static brokerage.api.imports.WorkedCouncil.EXPECTED;
import static brokerage.api.imports.WorkedCouncil.on;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.WholeService;
import brokerage.api.council.Councils;
import brokerage.api.log.Log;
import brokerage.language.Money;
import brokerage.projections.Progress;
import brokerage.projections.journey.PlacementMix;
import brokerage.projections.placed.CarePlans;
import brokerage.projections.placed.DistanceFromHome;
import brokerage.projections.placed.HighCost;
import brokerage.projections.placed.SpotShare;
import brokerage.projections.placed.SpotShare.Cohort;
import brokerage.projections.placed.Unregistered;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the stays of the worked council's children tell, as it was worked out from its files by other means. */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedCouncilStaysTest {

    private static final Map<String, String> COHORTS = Map.of(
            "residential", "residential",
            "residential without bespoke", "residential_without_bespoke",
            "ifa", "agency_fostering",
            "16+", "sixteen_plus");

    @RegisterExtension
    static final Asking ASKING = new Asking(WorkedCouncil.COUNCIL);

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    Log log;

    @Autowired
    Progress progress;

    @Autowired
    Councils councils;

    @Autowired
    PlacementMix mix;

    @Autowired
    SpotShare spot;

    @Autowired
    Unregistered unregistered;

    @Autowired
    HighCost highCost;

    @Autowired
    CarePlans carePlans;

    @Autowired
    DistanceFromHome distances;

    @BeforeAll
    void bring() throws Exception {
        assertThat(WorkedCouncil.brought(imports, runs).refused()).isEmpty();
        assertThat(progress.await("journey", log.head(), Duration.ofMinutes(2))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void a_week_costs_as_much_as_expected(String date) {
        assertThat(pounds(mix.of(COUNCIL, on(date)).weeklyPence()))
                .isEqualTo(expected(date).get("weekly_cost").asString());
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void as_much_of_each_cohort_is_bought_spot_as_expected(String date) {
        Map<String, String> expected = new TreeMap<>();
        expected(date).get("spot").properties().forEach(cohort -> {
            JsonNode of = cohort.getValue();
            expected.put(
                    COHORTS.get(cohort.getKey()),
                    "%s of %s, %s %%; %s of %s, %s %%"
                            .formatted(
                                    of.get("spot").asInt(),
                                    of.get("cohort").asInt(),
                                    of.get("spot_pct").asString(),
                                    of.get("spot_weekly_cost").asString(),
                                    of.get("cohort_weekly_cost").asString(),
                                    of.get("spot_cost_pct").asString()));
        });
        Map<String, String> told = new TreeMap<>();
        for (Cohort of : spot.of(COUNCIL, on(date)).cohorts())
            told.put(
                    of.cohort(),
                    "%s of %s, %s %%; %s of %s, %s %%"
                            .formatted(
                                    of.spot(),
                                    of.placements(),
                                    of.spotShare(),
                                    pounds(of.spotWeeklyPence()),
                                    pounds(of.weeklyPence()),
                                    of.spotCostShare()));

        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void as_many_are_unregistered_for_as_long_as_expected(String date) {
        JsonNode expected = expected(date).get("unregistered");
        Unregistered.Told told = unregistered.of(COUNCIL, on(date));

        assertThat(told.children()).hasSize(expected.get("count").asInt());
        assertThat(pounds(told.weeklyPence()))
                .isEqualTo(expected.get("weekly_cost").asString());
        assertThat(told.longestDays()).isEqualTo(expected.get("longest_days").asInt());
        assertThat(told.totalDays()).isEqualTo(expected.get("total_days").asLong());
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void as_many_cost_more_than_usual_as_expected(String date) {
        Money above = councils.of(COUNCIL).highCostAbove();

        assertThat(highCost.above(above, COUNCIL, on(date)).placements())
                .hasSize(expected(date).get("above_6000_a_week").asInt());
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void as_many_live_against_their_care_plan_as_expected(String date) {
        JsonNode expected = expected(date).get("against_care_plan");
        CarePlans.Told told = carePlans.against(COUNCIL, on(date));

        assertThat(told.children()).hasSize(expected.get("count").asInt());
        assertThat(told.residentialRecommendedFoster())
                .isEqualTo(expected.get("residential_recommended_foster").asLong());
        assertThat(told.stepDownCandidates()).isEqualTo(told.children().size());
    }

    @ParameterizedTest
    @MethodSource("brokerage.api.imports.WorkedCouncil#dates")
    void as_many_live_as_far_from_home_as_expected(String date) {
        JsonNode expected = expected(date);
        DistanceFromHome.Told told = distances.of(COUNCIL, councils.of(COUNCIL).footprint(), on(date));

        assertThat(told.children()).isEqualTo(expected.get("children").asLong());
        assertThat(told.beyondTwentyMiles())
                .isEqualTo(expected.get("more_than_20_miles").asLong());
        assertThat(told.beyondTwentyMilesOfAll())
                .hasToString(expected.get("more_than_20_miles_pct_of_all").asString());
        assertThat(told.unknown()).isEqualTo(expected.get("distance_unknown").asLong());
        assertThat(told.outOfArea()).isEqualTo(expected.get("out_of_area").asLong());
        assertThat(told.areaUnknown()).isZero();
    }

    private static JsonNode expected(String date) {
        return EXPECTED.at("/as_at").get(date);
    }

    private static String pounds(long pence) {
        return new Money(pence).toString();
    }
}
