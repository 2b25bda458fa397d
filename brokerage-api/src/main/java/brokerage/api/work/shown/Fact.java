package brokerage.api.work.shown;

import brokerage.api.board.shown.Table.Cell;

/** One thing that is known of a record. */
public record Fact(String name, Cell value) {

    public static Fact of(String name, String value) {
        return new Fact(name, Cell.of(value));
    }
}
