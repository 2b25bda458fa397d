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
            String text, @Nullable String record, @Nullable String link) {

        public static Cell of(String text) {
            return new Cell(text, null, null);
        }

        public static Cell of(@Nullable Identifier id) {
            return new Cell(Said.id(id), id == null ? null : id.value(), null);
        }

        public static Cell leading(String text, String link) {
            return new Cell(text, null, link);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Cells in the order of the columns, of what is shown: text, or the id of a record. */
    public static List<Cell> row(Object... shown) {
        return Arrays.stream(shown).map(Table::cell).toList();
    }

    private static Cell cell(Object shown) {
        if (shown instanceof Cell cell) return cell;
        return shown instanceof Identifier id ? Cell.of(id) : Cell.of((String) shown);
    }
}
