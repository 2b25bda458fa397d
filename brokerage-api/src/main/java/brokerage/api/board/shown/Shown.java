package brokerage.api.board.shown;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Something as people read it, and what it is for programs. Made by {@link Said}.
 *
 * @param text as it stands on a page
 * @param value exactly: a number with a point and no commas, pounds with their pence, or a date as 2023-03-31; none of a text,
 *     and of what is not known
 * @param fewest the smallest group of children it tells of, so that whoever lets it out of the council can judge; 0 if it tells
 *     of none
 */
public record Shown(String text, Form form, @Nullable String value, long fewest) {

    /** How its value reads. */
    public enum Form {
        TEXT,
        NUMBER,
        PERCENT,
        POUNDS,
        DATE
    }

    public static Shown text(String text) {
        return new Shown(text, Form.TEXT, null, 0);
    }

    static Shown of(String text, Form form, String value) {
        return new Shown(text, form, value, 0);
    }

    /** The same, telling of groups of so many children each: those counted, say, and those of the whole that are not. */
    public Shown about(long... groups) {
        long least = LongStream.concat(Arrays.stream(groups), LongStream.of(fewest))
                .filter(children -> children > 0)
                .min()
                .orElse(0);
        return new Shown(text, form, value, least);
    }

    public boolean isNumber() {
        return value != null && form != Form.DATE;
    }

    /** As it stands on a page. */
    @Override
    public String toString() {
        return text;
    }
}
