package brokerage.api.imports.stays;

import brokerage.language.Period;
import brokerage.language.care.Arrangement;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What one row says: a child's nights in one home on one set of terms.
 *
 * @param bed not known, or not counted
 * @param endReason none while it lasts
 */
record Stay(
        PlacementId id,
        ChildRef child,
        HomeId home,
        @Nullable Integer bed,
        Period period,
        @Nullable EndReason endReason,
        Arrangement arrangement,
        PlacementRegistration registration,
        WeeklyFees fees) {

    /** By date; on one date what ends first comes first. */
    static final Comparator<Stay> BY_DATE = Comparator.<Stay, LocalDate>comparing(
                    stay -> stay.period().from())
            .thenComparing(stay -> stay.period().until(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(stay -> stay.id().value());

    /** Whether the other goes on where this one ends, without a move. */
    boolean goesOnIn(Stay next) {
        return next.period().from().equals(period.until())
                && next.home().equals(home)
                && endReason != EndReason.LEFT_CARE;
    }

    /** Whether the two need one bed on one night, which two children never do. */
    boolean isInTheWayOf(Stay other) {
        return period.overlaps(other.period()) && !child.equals(other.child());
    }
}
