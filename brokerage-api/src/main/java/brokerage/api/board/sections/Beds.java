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
import brokerage.projections.occupancy.Figures;
import brokerage.projections.occupancy.Occupancy;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the beds the council pays or staffs for are used. */
@Order(2)
@Component
final class Beds implements BoardSection {

    private static final List<String> STATES =
            List.of("occupied", "kept for a child", "blocked", "empty", "out of use");

    private final Occupancy occupancy;

    Beds(Occupancy occupancy) {
        this.occupancy = occupancy;
    }

    @Override
    public Section at(Point point) {
        List<Figures> beds = Stream.of(Occupancy.By.PROVISION, Occupancy.By.CONTRACT)
                .flatMap(by -> occupancy.asAt(point.council(), by, point.moment()).figures().stream())
                .toList();
        return new Section(
                "occupancy",
                "Occupancy",
                "Beds on the night of the date: the council's own by kind of provision, and those bought by contract."
                        + " Occupancy is given on both bases: of all beds, and of usable ones, which are all less those out"
                        + " of use. A bed kept for a child who comes back is taken; one held for a match is empty.",
                "/views/occupancy?by=contract",
                beds.stream()
                        .map(of -> Figure.of(Said.key(of.of()), Said.percent(of.occupancyOfUsableBeds())))
                        .toList(),
                new Chart(
                        "Beds by what they are on the night",
                        STATES,
                        beds.stream().map(Beds::bar).toList()),
                table(beds));
    }

    private static Bar bar(Figures of) {
        return new Bar(
                Said.key(of.of()), List.of(of.occupied(), of.retained(), of.blocked(), of.empty(), of.outOfUse()));
    }

    private static Table table(List<Figures> beds) {
        return new Table(
                "Beds and occupancy",
                List.of(
                        Column.text("Beds of"),
                        Column.number("Beds"),
                        Column.number("Occupied"),
                        Column.number("Kept"),
                        Column.number("Empty"),
                        Column.number("Of them held"),
                        Column.number("Blocked"),
                        Column.number("Out of use"),
                        Column.number("Of all beds"),
                        Column.number("Of usable beds")),
                beds.stream().map(Beds::row).toList());
    }

    private static List<Table.Cell> row(Figures of) {
        return Table.row(
                Said.key(of.of()),
                Said.count(of.nights()),
                Said.count(of.occupied()),
                Said.count(of.retained()),
                Said.count(of.empty()),
                Said.count(of.held()),
                Said.count(of.blocked()),
                Said.count(of.outOfUse()),
                Said.percent(of.occupancyOfAllBeds()),
                Said.percent(of.occupancyOfUsableBeds()));
    }
}
