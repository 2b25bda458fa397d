package brokerage.api.imports;

import brokerage.api.door.Addresses;
import brokerage.api.imports.telling.RefusedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that were not taken, in the order in which they were refused. */
@Repository
class RefusedRows {

    /** So many stand in the report itself. */
    static final int FIRST = 500;

    /**
     * A part of the list.
     *
     * @param next to go on after; none on the last page
     */
    record Listed(List<RefusedRow> items, @Nullable Long next) {

        @Nullable
        String address(ImportId id) {
            return next == null ? null : "%s/refused-rows?after=%d".formatted(Addresses.of(id), next);
        }
    }

    private record Numbered(long n, RefusedRow row) {}

    private final JdbcClient reader;

    RefusedRows(@Qualifier("reader") JdbcClient reader) {
        this.reader = reader;
    }

    Listed list(ImportId id, long after, int limit) {
        List<Numbered> found = reader.sql("select n, file, line, \"column\", rule, message from import_refused"
                        + " where import = ? and n > ? order by n limit ?")
                .params(id.value(), after, limit + 1)
                .query((row, number) -> new Numbered(
                        row.getLong("n"),
                        new RefusedRow(
                                row.getString("file"),
                                row.getLong("line"),
                                row.getString("column"),
                                row.getString("rule"),
                                row.getString("message"))))
                .list();
        List<Numbered> page = found.subList(0, Math.min(limit, found.size()));
        return new Listed(
                page.stream().map(Numbered::row).toList(),
                found.size() > limit ? page.getLast().n() : null);
    }
}
