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
import brokerage.api.council.Councils;
import brokerage.projections.Percent;
import brokerage.projections.placed.DistanceFromHome;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far from home children live. */
@Order(9)
@Component
final class FromHome implements BoardSection {

    private final DistanceFromHome distances;
    private final Councils councils;

    FromHome(DistanceFromHome distances, Councils councils) {
        this.distances = distances;
        this.councils = councils;
    }

    @Override
    public Section at(Point point) {
        List<String> footprint = councils.of(point.council()).footprint();
        DistanceFromHome.Told told = distances.of(point.council(), footprint, point.moment());
        return new Section(
                "distance",
                "Distance from home",
                "From the child's home to the placement, in a straight line between the grid references of the two"
                        + " postcodes, as it was worked out when the placement was recorded. Children whose home nobody"
                        + " knows are counted apart.",
                "/views/distance",
                List.of(
                        Figure.of("More than 20 miles from home", Said.count(told.beyondTwentyMiles())),
                        Figure.of("Of all children", Said.percent(told.beyondTwentyMilesOfAll())),
                        Figure.of("Of those whose distance is known", Said.percent(told.beyondTwentyMilesOfKnown())),
                        Figure.of("Outside the council's area", Said.count(told.outOfArea()))),
                new Chart(
                        "Children by the area they live in",
                        List.of("children"),
                        areas(told)
                                .map(area -> new Bar(area.name(), List.of(area.children())))
                                .toList()),
                new Table(
                        "Children by the area they live in",
                        List.of(Column.text("Area"), Column.number("Children"), Column.number("Share")),
                        areas(told)
                                .map(area -> Table.row(
                                        area.name(),
                                        Said.count(area.children()),
                                        Said.percent(Percent.of(area.children(), told.children()))))
                                .toList()));
    }

    private record InArea(String name, long children) {}

    private static Stream<InArea> areas(DistanceFromHome.Told told) {
        return Stream.of(
                new InArea("the council's own", told.own()),
                new InArea("an adjoining authority's", told.adjoining()),
                new InArea("further away", told.distant()),
                new InArea("not known", told.areaUnknown()));
    }
}
