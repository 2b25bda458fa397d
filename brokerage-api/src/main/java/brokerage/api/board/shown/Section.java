package brokerage.api.board.shown;

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
 */
public record Section(
        String id,
        String title,
        String explanation,
        String api,
        List<Figure> figures,
        @Nullable Chart chart,
        @Nullable Table table) {

    public Section {
        figures = List.copyOf(figures);
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
                table);
    }
}
