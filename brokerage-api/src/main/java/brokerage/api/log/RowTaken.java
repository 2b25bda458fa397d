package brokerage.api.log;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row that had to be stored with the events is already there under its unique key, so nothing was stored. Says which
 * table and constraint, because only the sender of the row knows what it means.
 */
public final class RowTaken extends RuntimeException {

    private final String table;
    private final String constraint;

    public RowTaken(@Nullable String table, @Nullable String constraint, Throwable cause) {
        super("already there: a row of %s (%s)".formatted(table, constraint), cause);
        this.table = Objects.requireNonNullElse(table, "");
        this.constraint = Objects.requireNonNullElse(constraint, "");
    }

    public String table() {
        return table;
    }

    public String constraint() {
        return constraint;
    }
}
