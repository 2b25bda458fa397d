package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.language.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken.
 *
 * @param column at fault; none when it is no single one
 * @param rule the rule's name, for machines
 * @param message the rule in words, without what stands in personal columns
 */
public record RefusedRow(String file, long line, @Nullable String column, String rule, String message) {

    static RefusedRow of(Row row, RowRefused refused) {
        return new RefusedRow(row.sheet().file(), row.line(), refused.column(), refused.rule(), refused.inWords());
    }

    public static RefusedRow of(Row row, Refusal refusal) {
        String rule = refusal.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return new RefusedRow(
                row.sheet().file(), row.line(), Columns.of(row.sheet(), refusal), rule, refusal.inWords());
    }
}
