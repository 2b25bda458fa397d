package brokerage.api.imports.telling;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import java.util.HashMap;
import java.util.Map;

/** Refuses a row that speaks of what another row of the same file speaks of already. */
public final class SaidOnce {

    private final Map<String, Long> lines = new HashMap<>();

    public void check(Row row, String column, String key) {
        Long line = lines.putIfAbsent(key, row.line());
        if (line != null)
            throw new RowRefused(column, "said-twice", "line %d speaks of the same already".formatted(line));
    }
}
