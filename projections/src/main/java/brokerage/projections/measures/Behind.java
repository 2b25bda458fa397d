package brokerage.projections.measures;

import brokerage.language.care.Basis;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A placement behind a figure.
 *
 * @param type on the night asked about, or the last that is counted, as {@code basis} and the fee are
 * @param counts whether it is in the numerator
 */
public record Behind(
        ChildRef child,
        PlacementId placement,
        HomeId home,
        @Nullable PlacementType type,
        @Nullable Basis basis,
        LocalDate startedOn,
        long weeklyPence,
        boolean counts) {}
