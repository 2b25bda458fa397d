package brokerage.api.board.shown;

import brokerage.api.board.disclosure.Sum;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question the board asks, answered.
 *
 * @param id its anchor on the page
 * @param explanation what is counted and how, in words
 * @param api the address that gives the same answer to programs
 * @param sums which of the numbers of children it tells make up which; none where nobody has looked at whether it may leave the
 *     council, so that it does not
 */
public record Section(
        String id,
        String title,
        String explanation,
        String api,
        List<Figure> figures,
        @Nullable Chart chart,
        @Nullable Table table,
        @Nullable List<Sum> sums) {

    public Section {
        figures = List.copyOf(figures);
        sums = sums == null ? null : List.copyOf(sums);
    }

    /** One that stays in the council. */
    public Section(
            String id,
            String title,
            String explanation,
            String api,
            List<Figure> figures,
            @Nullable Chart chart,
            @Nullable Table table) {
        this(id, title, explanation, api, figures, chart, table, null);
    }

    /** How much it holds. */
    public int cells() {
        return 1
                + figures.size()
                + (table == null ? 0 : table.rows().size() * table.columns().size());
    }

    /** The same, which may leave the council once its small numbers are kept back. */
    public Section mayLeave(List<Sum> told) {
        return new Section(id, title, explanation, api, figures, chart, table, told);
    }

    /** The same as it leaves the council: with these figures and this table, and without its chart. */
    public Section leaving(List<Figure> kept, @Nullable Table rows) {
        return new Section(id, title, explanation, api, kept, null, rows, sums);
    }

    /** The same with the figures of an earlier answer beside its own. */
    public Section comparedWith(Section earlier) {
        Map<String, Figure> before =
                earlier.figures().stream().collect(Collectors.toMap(Figure::name, Function.identity()));
        return new Section(
                id,
                title,
                explanation,
                api,
                figures.stream()
                        .map(figure -> before.containsKey(figure.name())
                                ? figure.comparedWith(before.get(figure.name()))
                                : figure)
                        .toList(),
                chart,
                table,
                sums);
    }
}
