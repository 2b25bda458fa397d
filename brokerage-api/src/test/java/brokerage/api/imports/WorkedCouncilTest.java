package brokerage.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.WholeService;
import brokerage.api.imports.ImportReport.OfFile;
import brokerage.api.imports.ImportReport.Rows;
import brokerage.api.log.Log;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.Progress;
import brokerage.projections.journey.PlacementMix;
import brokerage.projections.occupancy.Figures;
import brokerage.projections.occupancy.Occupancy;
import brokerage.projections.occupancy.Occupancy.By;
import brokerage.projections.occupancy.VoidCosts;
import brokerage.projections.occupancy.Voids;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * After the import of the worked council the views say what was worked out from its files by other means. Its expectations
 * contain OS data © Crown copyright and database right 2019, Royal Mail data © Royal Mail copyright and database right 2019
 * and National Statistics data (Open Government Licence).
 */
@WholeService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedCouncilTest {

    private static final CouncilId COUNCIL = WorkedCouncil.COUNCIL;
    private static final JsonNode EXPECTED = WorkedCouncil.EXPECTED;

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
    PlacementMix mix;

    @Autowired
    Occupancy occupancy;

    @Autowired
    Voids voids;

    @Autowired
    VoidCosts costs;

    private ImportReport first;

    @BeforeAll
    void bring() throws Exception {
        first = WorkedCouncil.brought(imports, runs);
        for (String view : List.of("journey", "occupancy", "register"))
            assertThat(progress.await(view, log.head(), Duration.ofMinutes(2))).isTrue();
    }

    @Test
    void every_row_is_taken_and_again_changes_nothing() {
        assertThat(first.refused()).isEmpty();
        assertThat(first.rows().read()).isEqualTo(4431);
        assertThat(first.files())
                .allSatisfy(file -> assertThat(file.rows().taken()).isEqualTo(newOf(file)));
        long head = log.head();

        assertThat(WorkedCouncil.bring(imports, runs).rows()).isEqualTo(new Rows(4431, 4431, 0, 4431, 0, 0));
        assertThat(log.head()).isEqualTo(head);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void the_children_are_as_many_and_live_as_expected(String date) {
        JsonNode expected = EXPECTED.at("/as_at").get(date);
        PlacementMix.Mix told = mix.of(COUNCIL, on(date));

        assertThat(told.children()).isEqualTo(expected.get("children").asInt());
        assertThat(told.uasc()).isEqualTo(expected.get("uasc").asInt());
        assertThat(told.byType()).isEqualTo(numbers(expected.get("by_type")));
        assertThat(told.byBasis()).isEqualTo(numbers(expected.get("by_basis")));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void the_beds_are_as_full_as_expected(String date) {
        Map<String, String> expected = new TreeMap<>();
        EXPECTED.at("/as_at")
                .get(date)
                .get("occupancy")
                .properties()
                .forEach(group -> expected.put(
                        group.getKey(),
                        "%s beds, %s occupied, %s void, %s out of use, %s %%, %s %%"
                                .formatted(
                                        group.getValue().get("beds").asInt(),
                                        group.getValue().get("occupied").asInt(),
                                        group.getValue().get("void").asInt(),
                                        group.getValue().get("out_of_use").asInt(),
                                        group.getValue()
                                                .get("occupancy_of_all_beds_pct")
                                                .asString(),
                                        group.getValue()
                                                .get("occupancy_of_usable_beds_pct")
                                                .asString())));
        Map<String, String> told = new TreeMap<>();
        for (By by : List.of(By.CONTRACT, By.PROVISION))
            for (Figures of : occupancy.asAt(COUNCIL, by, on(date)).figures())
                told.put(
                        group(of),
                        "%d beds, %d occupied, %d void, %d out of use, %s %%, %s %%"
                                .formatted(
                                        of.nights(),
                                        of.occupied(),
                                        of.empty(),
                                        of.outOfUse(),
                                        of.occupancyOfAllBeds(),
                                        of.occupancyOfUsableBeds()));

        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("months")
    void the_nights_of_bought_beds_went_as_expected(String month) {
        Map<String, List<Long>> expected = new TreeMap<>();
        EXPECTED.at("/block_nights")
                .get(month)
                .properties()
                .forEach(contract -> expected.put(
                        contract.getKey(),
                        Stream.of("nights", "occupied_nights", "void_nights", "out_of_use_nights")
                                .map(count -> contract.getValue().get(count).asLong())
                                .toList()));
        YearMonth of = YearMonth.parse(month);
        Map<String, List<Long>> told = new TreeMap<>();
        occupancy
                .over(COUNCIL, By.CONTRACT, of.atDay(1), of.plusMonths(1).atDay(1), Moment.LATEST)
                .figures()
                .forEach(f -> told.put(group(f), List.of(f.nights(), f.occupied(), f.empty(), f.outOfUse())));

        assertThat(told).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("voidDates")
    void the_empty_beds_of_the_county_block_have_stood_empty_as_long_as_expected(String date) {
        List<String> expected = new ArrayList<>();
        EXPECTED.at("/county_block_voids")
                .get(date)
                .forEach(bed -> expected.add("%s since %s, %d days"
                        .formatted(
                                bed.get("bed").asString(),
                                bed.get("since").asString(),
                                bed.get("days").asInt())));
        List<String> told = voids.of(COUNCIL, on(date)).beds().stream()
                .filter(bed -> bed.contract() != null && bed.contract().key().equals("CON-COUNTY"))
                .map(bed -> "%s/%d since %s, %d days".formatted(bed.home().key(), bed.bed(), bed.since(), bed.days()))
                .toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("months")
    void the_empty_nights_of_bought_beds_cost_what_is_expected_to_the_penny(String month) {
        Map<String, List<String>> expected = new TreeMap<>();
        EXPECTED.at("/block_nights")
                .get(month)
                .properties()
                .forEach(contract -> expected.put(
                        contract.getKey(),
                        Stream.of("nights", "occupied_nights", "void_nights", "out_of_use_nights", "void_cost")
                                .map(figure -> contract.getValue().get(figure).asString())
                                .toList()));
        YearMonth of = YearMonth.parse(month);
        Map<String, List<String>> told = new TreeMap<>();
        for (VoidCosts.Costs c : costs.over(
                        COUNCIL, of.atDay(1), of.plusMonths(1).atDay(1), Moment.LATEST)
                .costs())
            if (c.contract() != null)
                told.put(
                        c.contract().key(),
                        Stream.of(
                                        c.nights(),
                                        c.occupied(),
                                        c.empty(),
                                        c.outOfUse(),
                                        c.sevenths().rounded())
                                .map(Object::toString)
                                .toList());

        assertThat(told).isEqualTo(expected);
    }

    /** All rows, but for postcodes: those are no council's own, and another may have brought them. */
    private static int newOf(OfFile file) {
        boolean postcodes = file.file().equals("postcodes.csv");
        return file.rows().total() - (postcodes ? file.rows().unchanged() : 0);
    }

    static List<String> dates() {
        return WorkedCouncil.dates();
    }

    static List<String> months() {
        return List.copyOf(EXPECTED.get("block_nights").propertyNames());
    }

    static List<String> voidDates() {
        return List.copyOf(EXPECTED.get("county_block_voids").propertyNames());
    }

    /** A contract by the council's own code for it, a kind of provision by its words. */
    private static String group(Figures figures) {
        return figures.of().substring(figures.of().lastIndexOf(':') + 1);
    }

    private static Map<String, Integer> numbers(JsonNode node) {
        var numbers = new TreeMap<String, Integer>();
        node.properties()
                .forEach(one -> numbers.put(one.getKey(), one.getValue().asInt()));
        return numbers;
    }

    private static Moment on(String date) {
        return WorkedCouncil.on(date);
    }
}
