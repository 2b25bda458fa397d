package brokerage.api.money;

import brokerage.api.board.shown.Chart;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.Money;
import brokerage.projections.costs.Committed;
import brokerage.projections.costs.Committed.By;
import brokerage.projections.costs.Committed.Horizon;
import brokerage.projections.costs.CommittedTo;
import brokerage.projections.costs.CommittedTo.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the financial year of a date is to cost, cut several ways, as the board reads it. */
@Component
public class YearToEnd {

    private static final String ADDRESS = "/views/committed?asAt=%s&by=%s";
    private static final long THOUSAND_POUNDS = 100_000;

    private final Reckoned reckoned;

    YearToEnd(Reckoned reckoned) {
        this.reckoned = reckoned;
    }

    /** With the budget beside it, if there is one. */
    public Section byType(Point point) {
        Horizon year = Reckoned.yearOf(point.asAt());
        Committed.Told told = reckoned.committed(point.council(), By.TYPE, year, point.position());
        @Nullable
        Map<String, Money> budget = reckoned.budget(point.council(), year, point.asAt(), point.position())
                .orElse(null);
        return new Section(
                "committed",
                "Money to year end",
                "Weekly fees by seven for each night of the financial year: those up to the date, and those ahead of"
                        + " placements on record until they end or the child turns eighteen; and beds that are paid"
                        + " though nobody has them, until their contract ends. Each part is rounded once; what types"
                        + " cost adds up to it. Excluding VAT.",
                ADDRESS.formatted(point.asAt(), "type"),
                figures(told.all(), budget),
                chart(told),
                new Table("The year by type of placement", columns("Type", budget != null), rows(told, budget)));
    }

    /** The same money cut another way, without the budget. */
    Section cut(Point point, By by, String id, String title, String explanation, String of) {
        Horizon year = Reckoned.yearOf(point.asAt());
        Committed.Told told = reckoned.committed(point.council(), by, year, point.position());
        return new Section(
                id,
                title,
                explanation,
                ADDRESS.formatted(point.asAt(), id),
                List.of(),
                null,
                new Table(title, columns(of, false), rows(told, null)));
    }

    private static List<Figure> figures(CommittedTo all, @Nullable Map<String, Money> budget) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("Spent so far", Said.pounds(all.soFar())));
        figures.add(Figure.of("Committed ahead", Said.pounds(all.ahead())));
        figures.add(Figure.of("The whole year", Said.pounds(all.total())));
        if (budget == null) return figures;
        Money planned = CommittedView.sum(budget);
        boolean over = all.total().compareTo(planned) > 0;
        var apart = new Money(Math.abs(planned.pence() - all.total().pence()));
        figures.add(Figure.of("Budget", Said.pounds(planned)));
        figures.add(Figure.of(over ? "Over budget" : "Under budget", Said.pounds(apart)));
        return figures;
    }

    private static Chart chart(Committed.Told told) {
        return new Chart(
                "By type, in thousands of pounds",
                List.of("spent", "empty beds so far", "committed", "to start", "empty beds ahead"),
                told.groups().stream()
                        .map(of -> new Chart.Bar(
                                Said.key(of.of()),
                                Arrays.stream(Part.values())
                                        .map(part -> of.of(part).pence() / THOUSAND_POUNDS)
                                        .toList()))
                        .toList());
    }

    private static List<Column> columns(String of, boolean budget) {
        var columns = new ArrayList<>(List.of(
                Column.text(of),
                Column.number("Spent"),
                Column.number("Empty beds so far"),
                Column.number("Committed"),
                Column.number("To start"),
                Column.number("Empty beds ahead"),
                Column.number("The year")));
        if (budget) columns.addAll(List.of(Column.number("Budget"), Column.number("Variance")));
        return columns;
    }

    private static List<List<Cell>> rows(Committed.Told told, @Nullable Map<String, Money> budget) {
        var rows = new ArrayList<List<Cell>>();
        Budgeted.rows(told, budget)
                .forEach(row -> rows.add(row(Said.key(row.of().of()), row)));
        rows.add(row("All", new Budgeted(told.all(), budget == null ? null : CommittedView.sum(budget))));
        return rows;
    }

    private static List<Cell> row(String name, Budgeted row) {
        CommittedTo of = row.of();
        var cells = new ArrayList<>(Table.row(
                name,
                Said.pounds(of.of(Part.SPENT)),
                Said.pounds(of.of(Part.EMPTY_SO_FAR)),
                Said.pounds(of.of(Part.LIVING)),
                Said.pounds(of.of(Part.TO_START)),
                Said.pounds(of.of(Part.EMPTY_AHEAD)),
                Said.pounds(of.total())));
        Money budget = row.budget();
        if (budget != null) cells.addAll(Table.row(Said.pounds(budget), variance(of.total(), budget)));
        return cells;
    }

    /** In words: a sign is easily read over. */
    private static String variance(Money total, Money budget) {
        var apart = new Money(Math.abs(budget.pence() - total.pence()));
        return "%s %s".formatted(Said.pounds(apart), total.compareTo(budget) > 0 ? "over" : "under");
    }
}
