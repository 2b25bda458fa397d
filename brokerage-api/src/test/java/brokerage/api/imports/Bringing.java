package brokerage.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Asking;
import brokerage.api.imports.files.SourceFile;
import brokerage.api.log.Caller;
import brokerage.language.id.CouncilId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;

/** A council that brings files. Give every test a council of its own. */
final class Bringing {

    private static final Map<String, String> HEADERS = Map.of(
            "providers", "provider_id,name,sector",
            "contracts",
                    "contract_id,provider_id,name,basis,starts_on,ends_on,price_per_bed_week,our_beds,total_beds,"
                            + "option_beds,voids_payable,payable_during_provider_closure",
            "homes",
                    "home_id,provider_id,name,kind,places,beds_tracked,postcode,ofsted_urn,registration,rating,"
                            + "traffic_light,opened_on,own_basis",
            "contract_beds", "contract_id,home_id,bed_no,from_on",
            "home_events", "home_id,on,event,value",
            "bed_closures", "home_id,bed_no,from_on,until_on,reason,remedial_action,contractual_implication",
            "children", "child_id,date_of_birth,home_postcode,uasc,care_started_on",
            "placements",
                    "placement_id,child_id,home_id,bed_no,type,basis,contract_id,started_on,ended_on,end_reason,"
                            + "care_plan_type,registration,core_fee,support_fee,education_fee,other_fee",
            "postcodes", "postcode,easting,northing,local_authority");

    private final Imports imports;
    private final ImportRuns runs;
    private final CouncilId council;
    private final Map<String, String> files = new TreeMap<>();

    Bringing(Imports imports, ImportRuns runs, String council) {
        this.imports = imports;
        this.runs = runs;
        this.council = new CouncilId(council);
        file("providers", "P1,One,private");
        file("contracts", "C1,P1,Block,block,2022-01-01,2025-12-31,4900.00,2,2,0,yes,no");
        file(
                "homes",
                "ELM,P1,Elm House,childrens_home,3,yes,OX1 1AA,SC1,registered,Good,green,2020-01-01,in_house",
                "OAK,P1,Oak House,childrens_home,2,yes,OX1 1AB,SC2,registered,Good,green,2020-01-01,",
                "FIR,P1,The Firs,foster_household,2,no,OX1 1AC,,registered,,,,");
        file("contract_beds", "C1,OAK,1,2022-01-01", "C1,OAK,2,2022-01-01");
        file("home_events", "OAK,2022-06-01,inspection,Requires improvement", "OAK,2022-06-01,traffic_light,amber");
        file("bed_closures", "OAK,2,2022-03-01,2022-04-01,staffing_shortage,recruiting,none");
        file(
                "children",
                "CH1,2010-05-17,OX2 2BB,no,2022-01-01",
                "CH2,2009-01-31,,yes,2022-02-01",
                "CH3,2012-12-01,OX2 2BC,no,2022-03-01");
        file(
                "placements",
                "S1,CH1,FIR,,foster_ifa,spot,,2022-01-01,2022-05-01,CREQB,foster,registered,900.00,0,0,0",
                "S2,CH1,ELM,1,residential,in_house,,2022-05-01,2022-08-01,CARPL,residential,registered,0,0,0,0",
                "S3,CH1,ELM,2,residential,in_house,,2022-08-01,,,foster,registered,100.00,0,0,0",
                "S4,CH2,OAK,1,residential,block,C1,2022-02-01,2022-12-01,LEFT_CARE,residential,registered,4900,0,0,0",
                "S5,CH3,ELM,3,residential,in_house,,2022-03-01,,,residential,registered,0,0,0,0");
    }

    CouncilId council() {
        return council;
    }

    /** The file with these rows and no others. */
    Bringing file(String name, String... rows) {
        files.put(name, HEADERS.get(name) + "\n" + String.join("\n", rows) + "\n");
        return this;
    }

    Bringing without(String name) {
        files.remove(name);
        return this;
    }

    Bringing replacing(String name, String was, String is) {
        assertThat(files.get(name)).contains(was);
        files.put(name, files.get(name).replace(was, is));
        return this;
    }

    List<SourceFile> files() {
        return files.entrySet().stream()
                .map(file ->
                        new SourceFile(file.getKey() + ".csv", file.getValue().getBytes(UTF_8)))
                .toList();
    }

    Caller caller() {
        return new Caller(council, "a.smith", "commissioner", "tests", null, "request");
    }

    ImportId begin() {
        return runs.begin(caller(), Handed.in(files(), "upload", null));
    }

    ImportReport bring() {
        return await(begin());
    }

    ImportReport await(ImportId id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> Asking.as(council, () -> imports.find(id).orElseThrow()),
                        report -> report.state() != ImportState.RUNNING);
    }
}
