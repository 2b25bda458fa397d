package brokerage.api.board.shown;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something as people read it, and what it is for programs. Made by {@link Said}.
 *
 * @param text as it stands on a page
 * @param value exactly: a number with a point and no commas, pounds with their pence, or a date as 2023-03-31; none of a text,
 *     and of what is not known
 * @param tells the numbers of children, by their names, that can be read from it: by these it is judged before it leaves the council
 */
public record Shown(String text, Form form, @Nullable String value, Map<String, Long> tells) {

    /** How its value reads. */
    public enum Form {
        TEXT,
        NUMBER,
        PERCENT,
        POUNDS,
        DATE
    }

    public Shown {
        tells = Map.copyOf(tells);
    }

    public static Shown text(String text) {
        return new Shown(text, Form.TEXT, null, Map.of());
    }

    static Shown of(String text, Form form, String value) {
        return new Shown(text, form, value, Map.of());
    }

    /** The same, from which this number of children can be read too, or which is of these children. */
    public Shown about(String name, long children) {
        var all = new TreeMap<>(tells);
        all.put(name, children);
        return new Shown(text, form, value, all);
    }

    /** Whether it is a number, a share or money. */
    public boolean isNumber() {
        return value != null && form != Form.DATE;
    }

    /** As it stands on a page. */
    @Override
    public String toString() {
        return text;
    }
}
