package brokerage.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.WholeService;
import brokerage.api.imports.ImportReport.OfFile;
import brokerage.api.imports.ImportReport.Rows;
import brokerage.api.imports.telling.RefusedRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is brought is recorded, and what cannot be is named. */
@WholeService
class ImportTest {

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    @Test
    void every_row_is_counted_file_by_file_in_the_order_of_telling() {
        ImportReport report = council("counted").bring();

        assertThat(report.refused()).isEmpty();
        assertThat(report.state()).isEqualTo(ImportState.FINISHED);
        assertThat(report.rows()).isEqualTo(new Rows(18, 18, 18, 0, 0, 0));
        assertThat(report.files())
                .extracting(OfFile::file)
                .containsExactly(
                        "providers.csv",
                        "contracts.csv",
                        "homes.csv",
                        "contract_beds.csv",
                        "home_events.csv",
                        "bed_closures.csv",
                        "children.csv",
                        "placements.csv");
    }

    @Test
    void a_cell_that_is_no_text_refuses_its_row_alone() {
        ImportReport report = council("no-text")
                .file(
                        "bed_closures",
                        "OAK\0,2,2022-03-01,2022-04-01,staffing_shortage,recruiting,none",
                        "OAK,2,2022-03-01,2022-04-01,staffing_shortage,recruiting,none")
                .bring();

        assertThat(report.state()).isEqualTo(ImportState.FINISHED);
        assertThat(report.refused())
                .containsExactly(row("bed_closures", 2, "home_id", "not-text", "a text holds no null character"));
    }

    @Test
    void a_refused_row_is_named_with_its_line_its_column_and_the_rule_and_the_others_are_taken() {
        ImportReport report = council("refused")
                .file(
                        "homes",
                        "ELM,P1,Elm House,childrens_home,3,yes,OX1 1AA,SC1,registered,Good,green,2020-01-01,in_house",
                        "OAK,P9,Oak House,childrens_home,2,yes,,,registered,,,2020-01-01,",
                        "ASH,P1,Ash House,castle,2,yes,,,registered,,,2020-01-01,",
                        "YEW,P1,Yew House,childrens_home,2,yes,,,registered,,,,",
                        "ELM,P1,Elm House,childrens_home,3,yes,,,registered,,,2020-01-01,")
                .without("contract_beds")
                .without("home_events")
                .without("bed_closures")
                .file(
                        "children",
                        "CH1,2010-05-17,,no,2009-01-01",
                        "CH2,17/05/2010,,no,2022-01-01",
                        "CH3,2012-12-01,,no,2022-03-01")
                .file(
                        "placements",
                        "S1,CH1,ELM,1,residential,spot,,2022-01-01,,,,,,,,",
                        "S2,CH3,ELM,1,residential,spot,,2022-06-01,2022-05-01,CARPL,,,,,,",
                        "S3,CH3,ELM,9,residential,spot,,2022-03-01,2022-04-01,CARPL,,,,,,",
                        "S4,CH3,ELM,1,residential,spot,,2022-04-01,2022-05-01,CARPL,,,-5,,,",
                        "S5,CH3,ELM,1,residential,spot,,2022-05-01,2022-06-01,,,,,,,",
                        "S6,CH3,ELM,2,residential,spot,,2022-05-15,2022-07-01,,,,,,,",
                        "S7,CH3,ELM,1,residential,spot,C9,2022-07-01,2022-07-02,,,,,,,",
                        "S8,CH3,ELM,1,residential,spot,,2012-11-01,2012-11-02,,,,,,,",
                        "S9,CH3")
                .bring();

        assertThat(report.refused())
                .containsExactly(
                        row("homes", 3, "provider_id", "unknown-reference", "'P9' is not recorded"),
                        row("homes", 4, "kind", "invalid-value", report, 1),
                        row("homes", 5, "opened_on", "invalid-value", "a home with tracked beds has a day it opened"),
                        row("homes", 6, "home_id", "said-twice", "line 2 speaks of the same already"),
                        row("children", 2, "care_started_on", "invalid-value", "it is before the child was born"),
                        row("children", 3, "date_of_birth", "invalid-value", "it is not a date such as 2023-03-31"),
                        row("placements", 2, "child_id", "unknown-reference", "no child of this local id is recorded"),
                        row(
                                "placements",
                                3,
                                "ended_on",
                                "invalid-value",
                                "'2022-05-01' is before it started on 2022-06-01"),
                        row("placements", 5, "core_fee", "invalid-value", "an amount is never negative"),
                        row("placements", 8, "contract_id", "unknown-reference", "'C9' is not recorded"),
                        row(
                                "placements",
                                9,
                                "started_on",
                                "invalid-value",
                                "'2012-11-01' is before the child was born"),
                        row("placements", 10, null, "number-of-columns", "the row has 2 columns, the header 16"),
                        row("placements", 4, "bed_no", "no-such-bed", "home:refused:ELM has no bed 9"),
                        row(
                                "placements",
                                7,
                                null,
                                "lives-elsewhere",
                                "the child lives at home:refused:ELM from 2022-05-01 until 2022-06-01"
                                        + " (placement:refused:S5)"));
        assertThat(report.rows()).isEqualTo(new Rows(19, 19, 5, 0, 0, 14));
    }

    @Test
    void two_children_in_one_bed_are_refused_for_the_one_who_came_later_whoever_is_told_first() {
        ImportReport report = council("shared")
                .file(
                        "placements",
                        "S1,CH1,FIR,,foster_ifa,spot,,2022-01-01,2022-09-01,CARPL,,,,,,",
                        "S2,CH1,ELM,1,residential,spot,,2022-09-01,,,,,,,,",
                        "S3,CH3,ELM,1,residential,spot,,2022-03-01,,,,,,,,")
                .bring();

        assertThat(report.refused())
                .containsExactly(row(
                        "placements", 3, null, "bed-taken", "bed 1 is taken since 2022-03-01 (placement:shared:S3)"));
    }

    private Bringing council(String name) {
        return new Bringing(imports, runs, name);
    }

    private static RefusedRow row(String file, long line, String column, String rule, String message) {
        return new RefusedRow(file + ".csv", line, column, rule, message);
    }

    /** Whatever its long message says. */
    private static RefusedRow row(String file, long line, String column, String rule, ImportReport report, int n) {
        return row(file, line, column, rule, report.refused().get(n).message());
    }
}
