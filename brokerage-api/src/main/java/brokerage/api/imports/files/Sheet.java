package brokerage.api.imports.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of the import format, in the order in which they are told: whatever a row names comes before it; and lists
 * that are only held against the record. Columns may stand in any order, under exactly these names.
 */
public enum Sheet {
    PROVIDERS("provider_id name sector"),
    CONTRACTS("contract_id provider_id name basis starts_on ends_on price_per_bed_week our_beds total_beds option_beds"
            + " voids_payable payable_during_provider_closure"),
    HOMES(
            "home_id provider_id name kind places beds_tracked postcode ofsted_urn registration rating traffic_light"
                    + " opened_on own_basis",
            "name postcode"),
    CONTRACT_BEDS("contract_id home_id bed_no from_on"),
    HOME_EVENTS("home_id on event value"),
    BED_CLOSURES(
            "home_id bed_no from_on until_on reason remedial_action contractual_implication",
            "remedial_action contractual_implication"),
    CHILDREN(
            "child_id date_of_birth home_postcode uasc care_started_on",
            "child_id date_of_birth home_postcode care_started_on"),
    PLACEMENTS(
            "placement_id child_id home_id bed_no type basis contract_id started_on ended_on end_reason care_plan_type"
                    + " registration core_fee support_fee education_fee other_fee",
            "child_id"),
    POSTCODES("postcode easting northing local_authority"),
    /** The case system's list of a month's placements, which is compared and not imported. */
    CASES("child_id type started_on ended_on", "child_id", false),
    /** What the ledger paid in a month for a placement or for a child, which is compared and not imported. */
    LEDGER("placement_id child_id amount", "child_id", false);

    private final String columns;
    private final String personal;
    private final boolean isImported;

    Sheet(String columns) {
        this(columns, "");
    }

    Sheet(String columns, String personal) {
        this(columns, personal, true);
    }

    Sheet(String columns, String personal, boolean isImported) {
        this.columns = columns;
        this.personal = personal;
        this.isImported = isImported;
    }

    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    public List<String> columns() {
        return List.of(columns.split(" "));
    }

    /** Whether what stands in the column says something about a person, so that no report may repeat it. */
    boolean isPersonal(String column) {
        return List.of(personal.split(" ")).contains(column);
    }

    static Optional<Sheet> of(String file) {
        return Arrays.stream(values())
                .filter(sheet -> sheet.isImported && sheet.file().equals(file))
                .findFirst();
    }

    static String files() {
        return Arrays.stream(values())
                .filter(sheet -> sheet.isImported)
                .map(Sheet::file)
                .collect(Collectors.joining(", "));
    }
}
