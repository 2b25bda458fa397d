package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.council.Councils;
import brokerage.language.Money;
import brokerage.projections.placed.HighCost;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Placements above the council's threshold. */
@Order(7)
@Component
final class Dear implements BoardSection {

    private final HighCost highCost;
    private final Councils councils;

    Dear(HighCost highCost, Councils councils) {
        this.highCost = highCost;
        this.councils = councils;
    }

    @Override
    public Section at(Point point) {
        Money threshold = councils.of(point.council()).highCostAbove();
        List<HighCost.Dear> dear =
                highCost.above(threshold, point.council(), point.moment()).placements();
        Money weekly =
                new Money(dear.stream().mapToLong(HighCost.Dear::weeklyPence).sum());
        return new Section(
                        "high-cost",
                        "High cost",
                        "Placements whose weekly total of core, support, education and other fees is above %s."
                                .formatted(Said.pounds(threshold)),
                        "/views/high-cost",
                        List.of(
                                Figure.of("Placements", Said.children("high-cost", dear.size())),
                                Figure.of("Cost a week", Said.pounds(weekly).about("high-cost", dear.size()))),
                        null,
                        new Table(
                                "High-cost placements, the dearest first",
                                List.of(
                                        Column.text("Child"),
                                        Column.text("Home"),
                                        Column.text("Type"),
                                        Column.text("Basis"),
                                        Column.text("Since"),
                                        Column.number("Cost a week")),
                                dear.stream().map(Dear::row).toList()))
                .mayLeave(List.of());
    }

    private static List<Table.Cell> row(HighCost.Dear dear) {
        return Table.row(
                dear.child(),
                dear.home(),
                Said.word(dear.type()),
                Said.word(dear.basis()),
                Said.date(dear.startedOn()),
                Said.pounds(new Money(dear.weeklyPence())));
    }
}
