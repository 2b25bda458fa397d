package brokerage.api.board.sections;

import brokerage.api.board.disclosure.Sum;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the children live. */
@Order(1)
@Component
final class Mix implements BoardSection {

    private static final String CHILDREN = "children-in-placements";
    private static final Set<String> FOSTERED = Set.of("foster_in_house", "foster_ifa", "foster_kinship");

    private final PlacementMix mix;

    Mix(PlacementMix mix) {
        this.mix = mix;
    }

    @Override
    public Section at(Point point) {
        PlacementMix.Mix told = mix.of(point.council(), point.moment());
        var figures = List.of(
                Figure.of("Children in placements", Said.children(CHILDREN, told.children())),
                Figure.of(
                        "Of them unaccompanied and seeking asylum",
                        Said.children("uasc", told.uasc(), told.children())),
                Figure.of(
                        "Cost a week",
                        Said.pounds(new Money(told.weeklyPence())).about(CHILDREN, told.children())));
        return new Section(
                        "mix",
                        "Where children live",
                        "Every child living in a placement on the night of the date, once, by the type of the placement. The"
                                + " start night counts, the end night does not. Cost is the sum of all parts of the weekly fees,"
                                + " excluding VAT.",
                        "/views/placement-mix",
                        figures,
                        chart(told),
                        table(told))
                .mayLeave(sums(told));
    }

    /** Shares that stand elsewhere are of these types too. */
    private static List<Sum> sums(PlacementMix.Mix told) {
        var sums = new ArrayList<Sum>();
        sums.add(Sum.part(CHILDREN, "uasc"));
        sums.add(sum(CHILDREN, told, type -> true));
        sums.add(sum("fostering-share", told, FOSTERED::contains));
        sums.add(sum("residential-share", told, Set.of("residential", "bespoke")::contains));
        sums.add(sum(
                "family-based-share",
                told,
                type -> FOSTERED.contains(type) || type.equals("adoption") || type.equals("with_parents")));
        sums.add(sum("in-house-share", told, "foster_in_house"::equals));
        sums.add(sum("in-house-share-of", told, Set.of("foster_in_house", "foster_ifa")::contains));
        return sums;
    }

    private static Sum sum(String whole, PlacementMix.Mix told, Predicate<String> which) {
        return new Sum(
                whole,
                types(told)
                        .map(Map.Entry::getKey)
                        .filter(which)
                        .map(type -> "type-" + type)
                        .toList());
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
                                Said.children("type-" + type.getKey(), type.getValue()),
                                Said.percent(Percent.of(type.getValue(), told.children()))))
                        .toList());
    }

    private static Stream<Map.Entry<String, Integer>> types(PlacementMix.Mix told) {
        return told.byType().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed());
    }
}
