package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Chart;
import brokerage.api.board.shown.Chart.Bar;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.Money;
import brokerage.projections.placed.SpotShare;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much is bought spot. */
@Order(4)
@Component
final class Spot implements BoardSection {

    private final SpotShare spot;

    Spot(SpotShare spot) {
        this.spot = spot;
    }

    @Override
    public Section at(Point point) {
        List<SpotShare.Cohort> cohorts =
                spot.of(point.council(), point.moment()).cohorts();
        return new Section(
                "spot",
                "Spot against block",
                "Of each cohort the placements bought one by one, in number and in weekly cost. Residential is shown with"
                        + " and without bespoke placements, above and below the line alike; 16 plus is supported"
                        + " accommodation and lodgings.",
                "/views/spot",
                cohorts.stream()
                        .map(cohort -> Figure.of(
                                "Spot share, " + Said.words(cohort.cohort()), Said.percent(cohort.spotShare())))
                        .toList(),
                new Chart(
                        "Placements by how they are bought",
                        List.of("spot", "all other"),
                        cohorts.stream()
                                .map(cohort -> new Bar(
                                        Said.words(cohort.cohort()),
                                        List.of(cohort.spot(), cohort.placements() - cohort.spot())))
                                .toList()),
                new Table(
                        "Spot share by cohort",
                        List.of(
                                Column.text("Cohort"),
                                Column.number("Placements"),
                                Column.number("Spot"),
                                Column.number("Share"),
                                Column.number("Cost a week"),
                                Column.number("Spot cost a week"),
                                Column.number("Share of cost")),
                        cohorts.stream().map(Spot::row).toList()));
    }

    private static List<Table.Cell> row(SpotShare.Cohort cohort) {
        return Table.row(
                Said.words(cohort.cohort()),
                Said.count(cohort.placements()),
                Said.count(cohort.spot()),
                Said.percent(cohort.spotShare()),
                Said.pounds(new Money(cohort.weeklyPence())),
                Said.pounds(new Money(cohort.spotWeeklyPence())),
                Said.percent(cohort.spotCostShare()));
    }
}
