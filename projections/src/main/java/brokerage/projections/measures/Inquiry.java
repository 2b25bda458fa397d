package brokerage.projections.measures;

import brokerage.language.Money;
import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure asked for.
 *
 * @param by what it is broken down by; the whole if by nothing
 */
public record Inquiry(Measure measure, @Nullable By by, CouncilId council, Yardstick yardstick, Moment moment) {

    /**
     * What is particular to the council.
     *
     * @param footprint the authorities it buys with, by their codes
     * @param highCostAbove the weekly total above which a placement is of high cost
     * @param childrenInArea how many people under 18 live there; none if nobody has said
     */
    public record Yardstick(
            List<String> footprint,
            Money highCostAbove,
            @Nullable Long childrenInArea) {}
}
