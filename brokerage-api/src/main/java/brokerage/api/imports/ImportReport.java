package brokerage.api.imports;

import brokerage.api.imports.telling.RefusedRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come and what became of its rows.
 *
 * @param source where the files came from
 * @param position of the log when it ended: a view at this position or later shows all that was taken
 * @param refused the first of the rows that were not taken
 * @param moreRefused where the others are read, if there are more
 */
record ImportReport(
        ImportId id,
        ImportState state,
        String source,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Long position,
        Rows rows,
        List<OfFile> files,
        List<RefusedRow> refused,
        @Nullable String moreRefused) {

    /**
     * @param total how many there are
     * @param read how many of them it has come to
     */
    record Rows(int total, int read, int taken, int unchanged, int corrected, int refused) {

        static final Rows NONE = new Rows(0, 0, 0, 0, 0, 0);

        Rows plus(Rows other) {
            return new Rows(
                    total + other.total,
                    read + other.read,
                    taken + other.taken,
                    unchanged + other.unchanged,
                    corrected + other.corrected,
                    refused + other.refused);
        }
    }

    /** What became of the rows of one file, in the order of {@code Sheet}. */
    record OfFile(String file, Rows rows) {}

    ImportReport with(List<OfFile> ofFiles, List<RefusedRow> first, @Nullable String more) {
        Rows all = ofFiles.stream().map(OfFile::rows).reduce(Rows.NONE, Rows::plus);
        return new ImportReport(id, state, source, startedBy, startedAt, endedAt, position, all, ofFiles, first, more);
    }
}
