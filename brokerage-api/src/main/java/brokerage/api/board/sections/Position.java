package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Section;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the council stands: the measures it steers by. */
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
            "occupancy-of-usable",
            "void-nights",
            "void-cost",
            "block-utilisation",
            "effective-cost-per-night",
            "avoidable-void-nights",
            "avoidable-void-cost",
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
            "below-good-exposure",
            "sufficiency-ratio");

    private final Measured measured;

    Position(Measured measured) {
        this.measured = measured;
    }

    @Override
    public Section at(Point point) {
        return new Section(
                        "position",
                        "Position",
                        "The measures the council steers by, on the date and on the one it is compared with. What each counts,"
                                + " how it went month by month and which placements are behind it stand on its own page.",
                        "/measures",
                        measured.at(point, STEERED_BY),
                        null,
                        null)
                .mayLeave(measured.sums(STEERED_BY));
    }
}
