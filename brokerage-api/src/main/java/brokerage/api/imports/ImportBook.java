package brokerage.api.imports;

import brokerage.api.imports.files.Sheet;
import brokerage.api.imports.telling.Progress;
import brokerage.api.imports.telling.RefusedRow;
import brokerage.api.log.Caller;
import brokerage.language.id.CouncilId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the book on imports: that one began, how far it has come, that it ended. */
@Repository
class ImportBook {

    private static final String COUNTS =
            "insert into import_file (import, sheet, rows, taken, unchanged, corrected, refused) values (?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (import, sheet) do update set taken = excluded.taken,"
                    + " unchanged = excluded.unchanged, corrected = excluded.corrected, refused = excluded.refused";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void begin(ImportId id, Caller caller, Handed handed, Progress progress) {
        jdbc.sql("insert into import (id, council, actor, role, source, state, fingerprint, once_key, started_at)"
                        + " values (?, ?, ?, ?, ?, 'running', ?, ?, ?)")
                .params(id.value(), caller.council().value(), caller.actor(), caller.role(), handed.source())
                .param(handed.fingerprint())
                .param(handed.onceKey())
                .param(Timestamp.from(clock.instant()))
                .update();
        write(id, progress);
    }

    @Transactional
    public void save(ImportId id, Progress progress) {
        write(id, progress);
    }

    /**
     * Lets go of the lock before it commits: who takes the lock next waits for this row, so that whoever reads of the end can
     * begin another import at once.
     */
    @Transactional
    public void end(ImportId id, Progress progress, ImportState state, @Nullable Long position, CouncilLock lock) {
        write(id, progress);
        jdbc.sql("update import set state = ?, ended_at = ?, position = ? where id = ?")
                .params(state.word(), Timestamp.from(clock.instant()))
                .param(position)
                .param(id.value())
                .update();
        lock.close();
    }

    /** To be called only by whoever holds the council's lock: nobody else can be running one. */
    public void interrupted(CouncilId council) {
        jdbc.sql("update import set state = 'interrupted', ended_at = ? where council = ? and state = 'running'")
                .params(Timestamp.from(clock.instant()), council.value())
                .update();
    }

    List<CouncilId> councilsRunning() {
        return jdbc.sql("select distinct council from import where state = 'running'")
                .query((row, number) -> new CouncilId(row.getString("council")))
                .list();
    }

    private void write(ImportId id, Progress progress) {
        for (Map.Entry<Sheet, Progress.Counts> of : progress.counts().entrySet()) {
            Progress.Counts so = of.getValue();
            jdbc.sql(COUNTS)
                    .params(id.value(), of.getKey().name(), so.rows())
                    .params(so.taken(), so.unchanged(), so.corrected(), so.refused())
                    .update();
        }
        for (RefusedRow row : progress.drainRefused())
            jdbc.sql(
                            "insert into import_refused (import, file, line, \"column\", rule, message) values (?, ?, ?, ?, ?, ?)")
                    .params(id.value(), row.file(), row.line())
                    .param(row.column())
                    .params(row.rule(), row.message())
                    .update();
    }
}
