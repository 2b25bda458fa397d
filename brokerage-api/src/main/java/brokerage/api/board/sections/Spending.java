package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Shown;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.Period;
import brokerage.projections.costs.CostOf;
import brokerage.projections.costs.Costs;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What placements cost in the month. */
@Order(13)
@Component
final class Spending implements BoardSection {

    private final Costs costs;

    Spending(Costs costs) {
        this.costs = costs;
    }

    @Override
    public Section at(Point point) {
        Period month = new Period(point.monthBegan(), point.asAt().plusDays(1));
        Costs.Told told = costs.over(point.council(), Costs.By.TYPE, month, point.position());
        return new Section(
                "costs",
                "What placements cost this month",
                "Weekly fees by seven for each night from the first of the month to the date, exact, in four parts, and"
                        + " rounded once; excluding VAT. A week's average is over placement-weeks.",
                "/views/costs?by=type&from=%s&until=%s".formatted(month.from(), month.until()),
                List.of(
                        Figure.of(
                                "All placements", Said.pounds(told.all().parts().total())),
                        Figure.of("Average a week", weekly(told.all())),
                        Figure.of(
                                "Agreed by nobody yet",
                                Said.pounds(told.all().funders().notAgreed()))),
                null,
                new Table(
                        "Cost by type of placement",
                        List.of(
                                Column.text("Type"),
                                Column.number("Placements"),
                                Column.number("Nights"),
                                Column.number("Cost"),
                                Column.number("Social care"),
                                Column.number("Education"),
                                Column.number("Health"),
                                Column.number("Average a week")),
                        told.groups().stream().map(Spending::row).toList()));
    }

    private static List<Table.Cell> row(CostOf of) {
        return Table.row(
                Said.words(of.of()),
                Said.count(of.placements()),
                Said.count(of.nights()),
                Said.pounds(of.parts().total()),
                Said.pounds(of.funders().socialCare()),
                Said.pounds(of.funders().education()),
                Said.pounds(of.funders().health()),
                weekly(of));
    }

    private static Shown weekly(CostOf of) {
        CostOf.Parts weekly = of.weekly();
        return weekly == null ? Shown.text(Said.NOTHING) : Said.pounds(weekly.total());
    }
}
