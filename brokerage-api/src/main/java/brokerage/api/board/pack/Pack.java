package brokerage.api.board.pack;

import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table.Cell;
import brokerage.language.id.ChildRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that the board is told of one night, beside an earlier one, both as known at one position in the log.
 *
 * @param knownAt when the newest fact up to that position was recorded; none before the first
 * @param hiddenBelow no number of children below it can be read; none in what stays in the council
 */
public record Pack(
        Point now,
        Point then,
        @Nullable Instant knownAt,
        @Nullable Integer hiddenBelow,
        List<Section> sections) {

    private static final String CHILD = "child:";

    public Pack {
        sections = List.copyOf(sections);
    }

    /** SHA-256 of all it says, in the form it has as CSV: whoever has that file can work it out. */
    public String digest() {
        return PackCsv.digest(this);
    }

    /** Its sections by their names, in its order. */
    public List<String> sectionIds() {
        return sections.stream().map(Section::id).toList();
    }

    /** The children it speaks of by their references. */
    Set<ChildRef> children() {
        return sections.stream()
                .map(Section::table)
                .filter(Objects::nonNull)
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(Cell::record)
                .filter(Objects::nonNull)
                .filter(record -> record.startsWith(CHILD))
                .map(ChildRef::new)
                .collect(Collectors.toSet());
    }
}
