package brokerage.api.imports.files;

import org.jspecify.annotations.Nullable;

/**
 * A row that says what cannot be taken, and why. Carries no stack: it is an answer, not a fault.
 *
 * @see Row
 */
public final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String column;
    private final String rule;

    /** @param words never hold what stands in a personal column */
    public RowRefused(@Nullable String column, String rule, String words) {
        super(words, null, false, false);
        this.column = column;
        this.rule = rule;
    }

    public @Nullable String column() {
        return column;
    }

    public String rule() {
        return rule;
    }

    public String inWords() {
        return String.valueOf(getMessage());
    }
}
