package brokerage.api.board.sections;

import brokerage.api.board.disclosure.Sum;
import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Chart;
import brokerage.api.board.shown.Chart.Bar;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Shown;
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

    private static final String FAR = "beyond-20-miles";
    private static final String OWN = "the council's own";
    private static final String ADJOINING = "an adjoining authority's";
    private static final String DISTANT = "further away";
    private static final String UNKNOWN = "not known";
    private static final String CHILDREN = "children-in-placements";

    private static final List<Sum> SUMS = List.of(
            Sum.part(CHILDREN, FAR),
            new Sum(FAR + Sum.OTHERS, List.of("distance-near", "distance-unknown")),
            new Sum("out-of-area", List.of(ADJOINING, DISTANT)),
            new Sum("out-of-area" + Sum.OTHERS, List.of(OWN, UNKNOWN)),
            new Sum(CHILDREN, List.of(OWN, ADJOINING, DISTANT, UNKNOWN)));

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
                                Figure.of(
                                        "More than 20 miles from home",
                                        far(told, Said.count(told.beyondTwentyMiles()))),
                                Figure.of("Of all children", far(told, Said.percent(told.beyondTwentyMilesOfAll()))),
                                Figure.of(
                                        "Of those whose distance is known",
                                        far(told, Said.percent(told.beyondTwentyMilesOfKnown()))
                                                .about("distance-unknown", told.unknown())),
                                Figure.of(
                                        "Outside the council's area",
                                        Said.children("out-of-area", told.outOfArea(), told.children()))),
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
                                                Said.children(area.name(), area.children()),
                                                Said.percent(Percent.of(area.children(), told.children()))))
                                        .toList()))
                .mayLeave(SUMS);
    }

    private static Shown far(DistanceFromHome.Told told, Shown shown) {
        return shown.about(FAR, told.beyondTwentyMiles())
                .about(FAR + Sum.OTHERS, told.children() - told.beyondTwentyMiles())
                .about("distance-near", told.children() - told.unknown() - told.beyondTwentyMiles());
    }

    private record InArea(String name, long children) {}

    private static Stream<InArea> areas(DistanceFromHome.Told told) {
        return Stream.of(
                new InArea(OWN, told.own()),
                new InArea(ADJOINING, told.adjoining()),
                new InArea(DISTANT, told.distant()),
                new InArea(UNKNOWN, told.areaUnknown()));
    }
}
