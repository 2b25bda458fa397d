package brokerage.api.audit.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet may be given: nothing that it would calculate, and nothing that reads otherwise than it is. */
final class Cells {

    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    /** Control characters, the marks that turn the direction of reading, and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\t\\r\\n]]");

    private Cells() {}

    static String safe(@Nullable Object value) {
        if (value == null) return "";
        if (value instanceof Number) return value.toString();
        String text = UNSEEN.matcher(value.toString()).replaceAll("\uFFFD");
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
