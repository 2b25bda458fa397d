package brokerage.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.WholeService;
import brokerage.api.log.Commands;
import brokerage.api.log.Envelope;
import brokerage.api.vault.Vault;
import brokerage.child.ChildCommand.CeaseCare;
import brokerage.child.ChildCommand.EraseRecord;
import brokerage.language.id.ChildRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that still names a child whose record was erased. */
@WholeService
class ErasedChildImportTest {

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    Commands commands;

    @Autowired
    Vault vault;

    @Test
    void the_local_id_makes_a_new_child_and_what_was_told_of_the_erased_one_is_refused() {
        Bringing council = new Bringing(imports, runs, "erased-import")
                .file("children", "CH1,1940-05-17,OX2 2BB,no,1950-01-01", "CH2,2009-01-31,,yes,2022-02-01")
                .file(
                        "placements",
                        "S1,CH1,FIR,,foster_ifa,spot,,2002-01-01,2003-05-01,CREQB,foster,registered,900.00,0,0,0",
                        "S4,CH2,OAK,1,residential,block,C1,2022-02-01,2022-12-01,CREQB,residential,registered,4900,0,0,0");
        assertThat(council.bring().refused()).isEmpty();
        ChildRef erased = vault.childByLocalId(council.council(), "CH1").orElseThrow();
        tell(council, new CeaseCare(erased, LocalDate.of(2004, 1, 1)));
        tell(council, new EraseRecord(erased, null, LocalDate.of(2026, 1, 1), List.of()));
        assertThat(vault.childByLocalId(council.council(), "CH1")).isEmpty();

        ImportReport again = council.bring();

        assertThat(again.state()).isEqualTo(ImportState.FINISHED);
        assertThat(again.rows().taken()).as("the child anew").isOne();
        assertThat(again.refused()).hasSize(1).allSatisfy(row -> {
            assertThat(row.rule()).isEqualTo("record-is-erased");
            assertThat(row.file()).isEqualTo("placements.csv");
        });
        assertThat(vault.childByLocalId(council.council(), "CH1")).isPresent().isNotEqualTo(erased);
    }

    private void tell(Bringing council, Object command) {
        commands.send(Envelope.of(command, council.caller()));
    }
}
