package brokerage.api.board.pack;

import brokerage.api.board.disclosure.SmallNumbers;
import brokerage.api.board.disclosure.Sum;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Shown;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sections of one date as they leave the council: only those somebody has looked through for it, without tables of single children,
 * and without any number from which too few children could be read. All are judged together, as they are read together.
 */
final class Leaving {

    private static final String CHILD = "child:";

    private final Set<String> hidden;

    private Leaving(Set<String> hidden) {
        this.hidden = hidden;
    }

    static List<Section> of(List<Section> sections, int below) {
        List<Section> those =
                sections.stream().filter(section -> section.sums() != null).toList();
        Map<String, Long> counts = new HashMap<>();
        those.stream()
                .flatMap(Leaving::shown)
                .forEach(shown -> shown.tells().forEach((name, count) -> counts.merge(name, count, Math::min)));
        List<Sum> sums = those.stream()
                .map(Section::sums)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .filter(sum -> sum.members().allMatch(counts::containsKey))
                .toList();
        var leaving = new Leaving(SmallNumbers.hidden(counts, sums, below));
        return those.stream().map(leaving::section).toList();
    }

    private static Stream<Shown> shown(Section section) {
        Table table = section.table();
        return Stream.concat(
                section.figures().stream().map(Figure::value),
                table == null
                        ? Stream.empty()
                        : table.rows().stream().flatMap(List::stream).map(Cell::shown));
    }

    private Section section(Section section) {
        return section.leaving(section.figures().stream().map(this::figure).toList(), table(section.table()));
    }

    private Figure figure(Figure figure) {
        return isKept(figure.value())
                ? new Figure(figure.name(), Shown.text(Said.HIDDEN), figure.target(), null, figure.measure())
                : figure;
    }

    private @Nullable Table table(@Nullable Table table) {
        if (table == null || table.rows().stream().anyMatch(Leaving::isOfAChild)) return null;
        return new Table(
                table.caption(),
                table.columns(),
                table.rows().stream().map(this::row).toList());
    }

    private static boolean isOfAChild(List<Cell> row) {
        return row.stream().map(Cell::record).anyMatch(record -> record != null && record.startsWith(CHILD));
    }

    private List<Cell> row(List<Cell> row) {
        if (row.stream().map(Cell::shown).noneMatch(this::isKept)) return row;
        return row.stream()
                .map(cell -> cell.shown().isNumber() ? Cell.of(Shown.text(Said.HIDDEN)) : cell)
                .toList();
    }

    private boolean isKept(Shown shown) {
        return shown.tells().keySet().stream().anyMatch(hidden::contains);
    }
}
