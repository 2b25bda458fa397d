package brokerage.api.imports;

import brokerage.api.imports.ImportReport.OfFile;
import brokerage.api.imports.ImportReport.Rows;
import brokerage.api.imports.files.Sheet;
import brokerage.language.Word;
import brokerage.language.id.CouncilId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers what imports there were and are. */
@Repository
class Imports {

    private static final String ONE = "select id, state, source, actor, started_at, ended_at, position, n from import ";

    /** An import that was begun under a key. */
    record Begun(ImportId id, String fingerprint) {}

    /**
     * A part of the list of imports, the newest first.
     *
     * @param next to go on before; none on the last page
     */
    record Listed(List<ImportReport> items, @Nullable Long next) {}

    private record Numbered(long n, ImportReport report) {}

    private final JdbcClient jdbc;
    private final JdbcClient reader;
    private final RefusedRows refused;

    Imports(JdbcClient jdbc, @Qualifier("reader") JdbcClient reader, RefusedRows refused) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.refused = refused;
    }

    Optional<ImportReport> find(ImportId id) {
        return reader.sql(ONE + "where id = ?")
                .param(id.value())
                .query(Imports::numbered)
                .optional()
                .map(Numbered::report)
                .map(this::whole);
    }

    Optional<Begun> findOnce(CouncilId council, String key) {
        return jdbc.sql("select id, fingerprint from import where council = ? and once_key = ?")
                .params(council.value(), key)
                .query((row, number) -> new Begun(new ImportId(row.getString("id")), row.getString("fingerprint")))
                .optional();
    }

    boolean hasFinished(CouncilId council, String fingerprint) {
        return jdbc.sql(
                        "select exists (select from import where council = ? and fingerprint = ? and state = 'finished')")
                .params(council.value(), fingerprint)
                .query(Boolean.class)
                .single();
    }

    Listed list(CouncilId council, @Nullable Long before, int limit) {
        List<Numbered> found = reader.sql(ONE + "where council = ? and n < ? order by n desc limit ?")
                .params(council.value(), before == null ? Long.MAX_VALUE : before, limit + 1)
                .query(Imports::numbered)
                .list();
        List<Numbered> page = found.subList(0, Math.min(limit, found.size()));
        return new Listed(
                page.stream().map(numbered -> counted(numbered.report())).toList(),
                found.size() > limit ? page.getLast().n() : null);
    }

    private ImportReport whole(ImportReport report) {
        RefusedRows.Listed first = refused.list(report.id(), 0, RefusedRows.FIRST);
        return report.with(files(report.id()), first.items(), first.address(report.id()));
    }

    private ImportReport counted(ImportReport report) {
        return report.with(files(report.id()), List.of(), null);
    }

    private List<OfFile> files(ImportId id) {
        return reader
                .sql("select sheet, rows, taken, unchanged, corrected, refused from import_file where import = ?")
                .param(id.value())
                .query((row, number) -> new OfFile(row.getString("sheet"), rows(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(file -> Sheet.valueOf(file.file())))
                .map(file -> new OfFile(Sheet.valueOf(file.file()).file(), file.rows()))
                .toList();
    }

    private static Rows rows(ResultSet row) throws SQLException {
        int taken = row.getInt("taken");
        int unchanged = row.getInt("unchanged");
        int corrected = row.getInt("corrected");
        int refused = row.getInt("refused");
        int read = taken + unchanged + corrected + refused;
        return new Rows(row.getInt("rows"), read, taken, unchanged, corrected, refused);
    }

    private static Numbered numbered(ResultSet row, int number) throws SQLException {
        return new Numbered(
                row.getLong("n"),
                new ImportReport(
                        new ImportId(row.getString("id")),
                        Word.read(ImportState.class, "state", row.getString("state")),
                        row.getString("source"),
                        row.getString("actor"),
                        row.getTimestamp("started_at").toInstant(),
                        instant(row.getTimestamp("ended_at")),
                        row.getObject("position", Long.class),
                        Rows.NONE,
                        List.of(),
                        List.of(),
                        null));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
