package brokerage.api.board.shown;

import org.jspecify.annotations.Nullable;

/**
 * One number with its name.
 *
 * @param target what the council aims at, as it would be shown; none where it has said nothing
 * @param before what it was on the date the page compares with; none where it is not compared
 * @param measure the measure it is of, which has a page of its own; none where it has none
 */
public record Figure(
        String name,
        Shown value,
        @Nullable Shown target,
        @Nullable Shown before,
        @Nullable String measure) {

    public static Figure of(String name, Shown value) {
        return new Figure(name, value, null, null, null);
    }

    /** Of plain text. */
    public static Figure of(String name, String value) {
        return of(name, Shown.text(value));
    }

    Figure comparedWith(Figure earlier) {
        return new Figure(name, value, target, earlier.value(), measure);
    }
}
