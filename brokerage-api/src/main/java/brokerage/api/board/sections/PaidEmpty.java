package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.Money;
import brokerage.projections.occupancy.VoidCosts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What empty beds cost in the month. */
@Order(5)
@Component
final class PaidEmpty implements BoardSection {

    private final VoidCosts costs;

    PaidEmpty(VoidCosts costs) {
        this.costs = costs;
    }

    @Override
    public Section at(Point point) {
        List<VoidCosts.Costs> told = costs.over(
                        point.council(), point.monthBegan(), point.asAt().plusDays(1), point.position())
                .costs();
        return new Section(
                "void-costs",
                "What empty beds cost this month",
                "Nights from the first of the month to the date. An empty, blocked or closed night costs the week's price"
                        + " by seven where the contract's dated clauses make it payable, or the council's own home has a"
                        + " budget; exact, and rounded once to the penny. Utilisation is our taken nights in a hundred of"
                        + " those we pay for.",
                "/views/void-costs?from=%s&until=%s"
                        .formatted(point.monthBegan(), point.asAt().plusDays(1)),
                List.of(
                        Figure.of("Paid for nobody", Said.pounds(sum(told))),
                        Figure.of(
                                "Nights paid for nobody",
                                Said.count(told.stream()
                                        .mapToLong(VoidCosts.Costs::payable)
                                        .sum()))),
                null,
                new Table(
                        "Nights and their cost since the first of the month",
                        List.of(
                                Column.text("Beds of"),
                                Column.number("Nights"),
                                Column.number("Occupied"),
                                Column.number("Empty"),
                                Column.number("Out of use"),
                                Column.number("Paid for nobody"),
                                Column.number("Cost"),
                                Column.number("Utilisation")),
                        told.stream().map(PaidEmpty::row).toList()));
    }

    private static Money sum(List<VoidCosts.Costs> told) {
        return told.stream().map(of -> of.sevenths().rounded()).reduce(Money.NONE, Money::plus);
    }

    private static List<Table.Cell> row(VoidCosts.Costs of) {
        return Table.row(
                Said.key(of.of()),
                Said.count(of.nights()),
                Said.count(of.occupied()),
                Said.count(of.empty()),
                Said.count(of.outOfUse()),
                Said.count(of.payable()),
                Said.pounds(of.sevenths().rounded()),
                Said.percent(of.utilisation()));
    }
}
