package brokerage.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.WholeService;
import brokerage.api.imports.ImportReport.Rows;
import brokerage.api.log.Commands;
import brokerage.api.log.Envelope;
import brokerage.api.log.Log;
import brokerage.api.vault.Vault;
import brokerage.child.ChildCommand.EndPlacement;
import brokerage.language.care.EndReason;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Moment;
import brokerage.projections.Progress;
import brokerage.projections.journey.Journey;
import brokerage.projections.journey.Stay;
import brokerage.projections.occupancy.Occupancy;
import brokerage.projections.occupancy.Occupancy.BedOn;
import brokerage.projections.register.Homes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bringing the same again changes nothing; bringing corrected rows corrects, and what was believed before can be read. */
@WholeService
class ReimportTest {

    private static final LocalDate SUMMER = LocalDate.of(2022, 7, 1);

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    Log log;

    @Autowired
    Commands commands;

    @Autowired
    Progress progress;

    @Autowired
    Vault vault;

    @Autowired
    Journey journey;

    @Autowired
    Occupancy occupancy;

    @Autowired
    Homes homes;

    @Test
    void the_same_again_changes_nothing() {
        Bringing council = brought("again");
        long before = log.head();

        ImportReport again = council.bring();

        assertThat(again.rows()).isEqualTo(new Rows(18, 18, 0, 18, 0, 0));
        assertThat(log.head()).isEqualTo(before);
    }

    @Test
    void a_corrected_end_and_its_reason_are_corrected_on_both_sides_of_the_move() throws Exception {
        Bringing council = brought("dates");
        long before = log.head();
        corrects(
                council.replacing("placements", "2022-05-01,CREQB", "2022-05-15,CHILD")
                        .replacing("placements", "2022-05-01,2022-08-01", "2022-05-15,2022-08-01"),
                2);

        assertThat(stays(council, "CH1", Moment.LATEST))
                .containsExactly(
                        "S1 FIR 2022-01-01 2022-05-15 CHILD null 90000",
                        "S2 ELM 2022-05-15 2022-08-01 null 1 0",
                        "S2 ELM 2022-08-01 null null 2 10000");
        assertThat(stays(council, "CH1", before))
                .containsExactly(
                        "S1 FIR 2022-01-01 2022-05-01 CREQB null 90000",
                        "S2 ELM 2022-05-01 2022-08-01 null 1 0",
                        "S2 ELM 2022-08-01 null null 2 10000");
    }

    @Test
    void a_corrected_bed_and_fee_are_corrected() throws Exception {
        Bringing council = brought("beds");
        corrects(
                council.replacing("placements", "S5,CH3,ELM,3", "S5,CH3,ELM,2")
                        .replacing("placements", "S3,CH1,ELM,2", "S3,CH1,ELM,3")
                        .replacing("placements", "foster,registered,100.00", "foster,registered,150.50"),
                2);

        assertThat(stays(council, "CH1", Moment.LATEST)).contains("S2 ELM 2022-08-01 null null 3 15050");
        assertThat(stays(council, "CH3", Moment.LATEST)).containsExactly("S5 ELM 2022-03-01 null null 2 0");
    }

    @Test
    void a_row_in_another_home_after_all_makes_a_move_of_what_was_none() throws Exception {
        Bringing council = brought("apart");
        corrects(council.replacing("placements", "S3,CH1,ELM,2", "S3,CH1,OAK,2"), 1);

        assertThat(stays(council, "CH1", Moment.LATEST))
                .containsExactly(
                        "S1 FIR 2022-01-01 2022-05-01 CREQB null 90000",
                        "S2 ELM 2022-05-01 2022-08-01 CARPL 1 0",
                        "S3 OAK 2022-08-01 null null 2 10000");
    }

    @Test
    void a_row_in_the_same_home_after_all_makes_no_move_of_what_was_one() throws Exception {
        Bringing council = brought("together");
        long before = log.head();
        corrects(council.replacing("placements", "S1,CH1,FIR,", "S1,CH1,ELM,1"), 1);

        assertThat(stays(council, "CH1", Moment.LATEST))
                .extracting(stay -> stay.substring(0, 6))
                .containsExactly("S1 ELM", "S1 ELM", "S1 ELM");
        assertThat(stays(council, "CH1", before))
                .extracting(stay -> stay.substring(0, 6))
                .containsExactly("S1 FIR", "S2 ELM", "S2 ELM");
    }

    @Test
    void a_row_of_another_child_after_all_is_that_childs_alone() throws Exception {
        Bringing council = brought("swapped");
        corrects(
                council.replacing("placements", "S5,CH3", "S5,CHX")
                        .replacing("placements", "S4,CH2", "S4,CH3")
                        .replacing("placements", "S5,CHX", "S5,CH2"),
                2);

        assertThat(stays(council, "CH3", Moment.LATEST))
                .containsExactly("S4 OAK 2022-02-01 2022-12-01 LEFT_CARE 1 490000");
        assertThat(stays(council, "CH2", Moment.LATEST)).containsExactly("S5 ELM 2022-03-01 null null 3 0");
    }

    @Test
    void homes_contracts_their_beds_and_closures_are_corrected() throws Exception {
        Bringing council = brought("estate");
        long before = log.head();
        corrects(
                council.replacing("homes", "FIR,P1,The Firs,foster_household,2", "FIR,P1,The Fir,foster_household,3")
                        .replacing("contracts", "4900.00", "5000.00")
                        .replacing("contract_beds", "C1,OAK,1,2022-01-01", "C1,OAK,1,2022-08-01")
                        .replacing("bed_closures", "2022-03-01,2022-04-01", "2022-03-15,2022-07-15"),
                4);

        assertThat(beds(council, SUMMER, Moment.LATEST)).containsOnlyKeys(2);
        assertThat(beds(council, LocalDate.of(2022, 8, 1), Moment.LATEST)).containsOnlyKeys(1, 2);
        assertThat(beds(council, SUMMER, before)).containsOnlyKeys(1, 2);
        assertThat(beds(council, SUMMER, Moment.LATEST).get(2)).isEqualTo("out_of_use");
        assertThat(beds(council, SUMMER, before).get(2)).isEqualTo("void");
        assertThat(beds(council, LocalDate.of(2022, 3, 2), Moment.LATEST).get(2))
                .isEqualTo("void");
    }

    @Test
    void what_happened_to_a_home_on_another_day_after_all_did_not_happen_on_the_first() throws Exception {
        Bringing council = brought("redated");
        long before = log.head();
        corrects(council.replacing("home_events", "2022-06-01,traffic_light", "2022-07-15,traffic_light"), 1);

        progress.await("register", log.head(), Duration.ofMinutes(1));
        assertThat(light(council, SUMMER, Moment.LATEST)).isEqualTo("green");
        assertThat(light(council, LocalDate.of(2022, 7, 15), Moment.LATEST)).isEqualTo("amber");
        assertThat(light(council, SUMMER, before)).isEqualTo("amber");
    }

    @Test
    void what_people_recorded_since_stays_when_its_row_says_nothing_new() throws Exception {
        Bringing council = brought("since");
        var child = vault.childByLocalId(council.council(), "CH3").orElseThrow();
        var stay = PlacementId.of(council.council(), "S5");
        commands.send(Envelope.of(
                new EndPlacement(child, stay, LocalDate.of(2022, 6, 1), EndReason.CARPL), council.caller()));
        long before = log.head();

        ImportReport again = council.replacing("providers", "One", "One Ltd").bring();

        assertThat(again.rows()).isEqualTo(new Rows(18, 18, 0, 17, 1, 0));
        assertThat(log.head()).isEqualTo(before + 1);
        assertThat(stays(council, "CH3", Moment.LATEST)).containsExactly("S5 ELM 2022-03-01 2022-06-01 CARPL 3 0");
    }

    @Test
    void a_date_of_birth_corrected_twice_is_as_it_was() {
        Bringing council = brought("born");
        ImportReport once = council.replacing("children", "CH2,2009-01-31", "CH2,2009-02-28")
                .bring();
        ImportReport back = council.replacing("children", "CH2,2009-02-28", "CH2,2009-01-31")
                .bring();

        assertThat(once.rows().corrected()).isEqualTo(1);
        assertThat(back.rows().corrected()).isEqualTo(1);
        assertThat(council.bring().rows().unchanged()).isEqualTo(18);
    }

    @Test
    void files_may_come_one_after_the_other() {
        Bringing council = new Bringing(imports, runs, "piecemeal");
        Bringing later = new Bringing(imports, runs, "piecemeal");
        council.without("placements").bring();
        for (String file : List.of("providers", "contracts", "homes", "contract_beds", "home_events", "children"))
            later.without(file);
        ImportReport report = later.without("bed_closures").bring();

        assertThat(report.rows()).isEqualTo(new Rows(5, 5, 5, 0, 0, 0));
    }

    private Bringing brought(String name) {
        var council = new Bringing(imports, runs, name);
        assertThat(council.bring().refused()).isEmpty();
        return council;
    }

    private static void corrects(Bringing council, int rows) {
        ImportReport report = council.bring();
        assertThat(report.refused()).isEmpty();
        assertThat(report.rows()).isEqualTo(new Rows(18, 18, 0, 18 - rows, rows, 0));
        assertThat(council.bring().rows()).isEqualTo(new Rows(18, 18, 0, 18, 0, 0));
    }

    /** Placement, home, from, until, reason for its end, bed, core fee in pence. */
    private List<String> stays(Bringing council, String localId, long knownAt) throws InterruptedException {
        progress.await("journey", log.head(), Duration.ofMinutes(1));
        var child = vault.childByLocalId(council.council(), localId).orElseThrow();
        return Asking.as(council.council(), () -> journey.of(child, new Moment(SUMMER, knownAt)))
                .orElseThrow()
                .stays()
                .stream()
                .map(ReimportTest::words)
                .toList();
    }

    private static String words(Stay stay) {
        boolean last = stay.untilOn() == null || stay.untilOn().equals(stay.endedOn());
        return "%s %s %s %s %s %s %s"
                .formatted(
                        stay.placement().key(),
                        stay.home().key(),
                        stay.fromOn(),
                        stay.untilOn(),
                        last ? stay.endReason() : null,
                        stay.bed(),
                        stay.corePence());
    }

    /** How the beds of a home that are the council's to fill read, by number. */
    private Map<Integer, String> beds(Bringing council, LocalDate on, long knownAt) throws InterruptedException {
        progress.await("occupancy", log.head(), Duration.ofMinutes(1));
        var oak = HomeId.of(council.council(), "OAK");
        return Asking.as(
                        council.council(),
                        () -> occupancy.beds(council.council(), List.of(oak), new Moment(on, knownAt)))
                .beds()
                .stream()
                .collect(Collectors.toMap(BedOn::bed, bed -> bed.state().word()));
    }

    private String light(Bringing council, LocalDate on, long knownAt) {
        HomeId oak = HomeId.of(council.council(), "OAK");
        return Asking.as(council.council(), () -> homes.of(oak, new Moment(on, knownAt)))
                .orElseThrow()
                .found()
                .light()
                .word();
    }
}
