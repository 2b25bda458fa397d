package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.language.Refused;
import java.util.List;

/** How the rows of one file are told, one by one. */
@FunctionalInterface
interface RowTelling {

    /**
     * Tells one row.
     *
     * @throws RowRefused when the row cannot be read
     * @throws Refused when the record it is told to says no
     */
    Outcome tell(Row row);

    default void all(List<Row> rows, Progress progress) {
        for (Row row : rows) {
            try {
                progress.count(row.sheet(), tell(row));
            } catch (RowRefused | Refused refusal) {
                progress.refuse(row, refusal);
            }
        }
    }
}
