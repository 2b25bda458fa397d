package brokerage.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.Asking;
import brokerage.api.WholeService;
import brokerage.api.imports.ImportRefusal.ImportUnderWay;
import brokerage.api.imports.ImportReport.Rows;
import brokerage.api.imports.telling.Progress;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import that is cut off leaves whole facts behind, and bringing the same again takes the others. */
@WholeService
class InterruptedImportTest {

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    ImportRun run;

    @Autowired
    ImportBook book;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 11, 14, 15, 17})
    void brought_again_it_ends_as_if_it_had_never_been_cut_off(int rows) {
        var cut = new Bringing(imports, runs, "cut-" + rows);
        var whole = new Bringing(imports, runs, "whole-" + rows);

        cutOff(cut, rows);
        ImportReport again = cut.bring();

        assertThat(again.rows().unchanged()).isBetween(rows, rows + 2);
        assertThat(again.rows().taken()).isEqualTo(18 - again.rows().unchanged());
        whole.bring();
        assertThat(facts(cut.council())).isEqualTo(facts(whole.council()));
    }

    @Test
    void what_was_running_when_the_process_died_is_shown_as_interrupted_after_the_next_start() {
        var council = new Bringing(imports, runs, "died");
        ImportId id = cutOff(council, 3);
        assertThat(report(id).state()).isEqualTo(ImportState.RUNNING);

        runs.start();

        ImportReport report = report(id);
        assertThat(report.state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(report.endedAt()).isNotNull();
        assertThat(report.rows()).isEqualTo(new Rows(18, 3, 3, 0, 0, 0));
    }

    @Test
    void one_import_of_a_council_at_a_time_whoever_runs_it_and_other_councils_do_not_wait() {
        var council = new Bringing(imports, runs, "busy");
        try (CouncilLock elsewhere =
                CouncilLock.take(database, council.council()).orElseThrow()) {
            assertThat(elsewhere).isNotNull();
            assertThatThrownBy(council::begin)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(new ImportUnderWay(council.council())));
            runs.start();
            assertThat(new Bringing(imports, runs, "idle").bring().state()).isEqualTo(ImportState.FINISHED);
        }

        assertThat(council.bring().state()).isEqualTo(ImportState.FINISHED);
    }

    private ImportReport report(ImportId id) {
        return Asking.as(id.council(), () -> imports.find(id).orElseThrow());
    }

    /** As a dying process leaves it: so many rows told, nothing said of an end. */
    private ImportId cutOff(Bringing council, int rows) {
        Handed handed = Handed.in(council.files(), "upload", null);
        ImportId id = ImportId.of(council.council(), "cut-off");
        book.begin(id, council.caller(), handed, new Progress(handed.upload().rows(), all -> {}));
        var told = new AtomicInteger();
        var progress = new Progress(handed.upload().rows(), so -> {
            book.save(id, so);
            if (told.incrementAndGet() == rows) throw new ImportStopped();
        });
        assertThatThrownBy(() -> run.tell(handed.upload(), council.caller(), progress))
                .isInstanceOf(ImportStopped.class);
        return id;
    }

    private List<String> facts(CouncilId council) {
        return jdbc.sql(
                        "select payloadtype from domainevententry where aggregateidentifier like ? order by globalindex")
                .param("%:" + council + ":%")
                .query(String.class)
                .list();
    }
}
