package brokerage.api.board.shown;

import brokerage.language.id.Identifier;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told row by row; numbers stand to the right. */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {

    public record Column(String name, boolean isNumeric) {

        public static Column text(String name) {
            return new Column(name, false);
        }

        public static Column number(String name) {
            return new Column(name, true);
        }
    }

    /**
     * What stands in one place.
     *
     * @param record the whole id of the record that the text is short for; none where it is not
     * @param link the page it leads to; none where it leads nowhere
     */
    public record Cell(
            Shown shown, @Nullable String record, @Nullable String link) {

        /** Of plain text. */
        public Cell(String text, @Nullable String record, @Nullable String link) {
            this(Shown.text(text), record, link);
        }

        public static Cell of(String text) {
            return of(Shown.text(text));
        }

        public static Cell of(Shown shown) {
            return new Cell(shown, null, null);
        }

        public static Cell of(@Nullable Identifier id) {
            return new Cell(Said.id(id), id == null ? null : id.value(), null);
        }

        public static Cell leading(String text, String link) {
            return new Cell(text, null, link);
        }

        public String text() {
            return shown.text();
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Cells in the order of the columns, of what is shown, a text, or the id of a record. */
    public static List<Cell> row(Object... shown) {
        return Arrays.stream(shown).map(Table::cell).toList();
    }

    private static Cell cell(Object shown) {
        return switch (shown) {
            case Cell cell -> cell;
            case Identifier id -> Cell.of(id);
            case Shown one -> Cell.of(one);
            default -> Cell.of((String) shown);
        };
    }
}
