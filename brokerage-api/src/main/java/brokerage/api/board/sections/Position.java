package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.measures.Sought;
import brokerage.projections.measures.Inquiry;
import brokerage.projections.measures.Measures;
import brokerage.projections.measures.catalogue.Catalogue;
import brokerage.projections.measures.definition.Measure;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the council stands: the measures it steers by, each with its target. */
@Order(0)
@Component
final class Position implements BoardSection {

    private static final List<String> STEERED_BY = List.of(
            "children-in-placements",
            "fostering-share",
            "residential-share",
            "family-based-share",
            "in-house-share",
            "spot-share",
            "spot-cost-share",
            "weekly-cost",
            "weekly-unit-cost",
            "high-cost",
            "unregistered",
            "unregistered-weekly-cost",
            "beyond-20-miles",
            "out-of-area",
            "three-or-more-placements",
            "long-term-stability",
            "disruption-rate",
            "against-care-plan",
            "step-down-candidates",
            "below-good-exposure");

    private final Measures measures;
    private final Sought sought;

    Position(Measures measures, Sought sought) {
        this.measures = measures;
        this.sought = sought;
    }

    @Override
    public Section at(Point point) {
        return new Section(
                "position",
                "Position",
                "The measures the council steers by, on the date and on the one it is compared with. What each counts,"
                        + " how it went month by month and which placements are behind it stand on its own page.",
                "/measures",
                STEERED_BY.stream()
                        .map(name -> figure(Catalogue.find(name).orElseThrow(), point))
                        .toList(),
                null,
                null);
    }

    private Figure figure(Measure measure, Point point) {
        Inquiry inquiry = sought.inquiry(measure, null, point.council(), point.moment());
        var value = measures.of(inquiry).figures().getFirst().value();
        var target = sought.target(inquiry);
        return new Figure(
                measure.title(),
                Said.measured(measure.unit(), value),
                target == null ? null : Said.measured(measure.unit(), target),
                null,
                measure.name());
    }
}
