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
import brokerage.projections.Percent;
import brokerage.projections.journey.PlacementMix;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the children live. */
@Order(1)
@Component
final class Mix implements BoardSection {

    private final PlacementMix mix;

    Mix(PlacementMix mix) {
        this.mix = mix;
    }

    @Override
    public Section at(Point point) {
        PlacementMix.Mix told = mix.of(point.council(), point.moment());
        var figures = List.of(
                Figure.of("Children in placements", Said.count(told.children())),
                Figure.of("Of them unaccompanied and seeking asylum", Said.count(told.uasc())),
                Figure.of("Cost a week", Said.pounds(new Money(told.weeklyPence()))));
        return new Section(
                "mix",
                "Where children live",
                "Every child living in a placement on the night of the date, once, by the type of the placement. The"
                        + " start night counts, the end night does not. Cost is the sum of all parts of the weekly fees,"
                        + " excluding VAT.",
                "/views/placement-mix",
                figures,
                chart(told),
                table(told));
    }

    private static Chart chart(PlacementMix.Mix told) {
        List<Bar> bars = types(told)
                .map(type -> new Bar(Said.words(type.getKey()), List.of((long) type.getValue())))
                .toList();
        return new Chart("Children by type of placement", List.of("children"), bars);
    }

    private static Table table(PlacementMix.Mix told) {
        return new Table(
                "Children by type of placement",
                List.of(Column.text("Type"), Column.number("Children"), Column.number("Share")),
                types(told)
                        .map(type -> Table.row(
                                Said.words(type.getKey()),
                                Said.count(type.getValue()),
                                Said.percent(Percent.of(type.getValue(), told.children()))))
                        .toList());
    }

    private static Stream<Map.Entry<String, Integer>> types(PlacementMix.Mix told) {
        return told.byType().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed());
    }
}
