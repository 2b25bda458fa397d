package brokerage.projections.occupancy;

import brokerage.projections.Percent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Bed-nights of a group of beds; over a single night they are beds. {@code nights} is the sum of occupied, retained,
 * blocked, out of use and empty; held nights are empty nights and counted beside.
 *
 * @param of the group: a contract, a kind of in-house provision, a home, or a bed as {@code home/number}
 */
public record Figures(
        String of, long nights, long occupied, long retained, long blocked, long outOfUse, long empty, long held) {

    /** Taken nights in a hundred of all, to one decimal; a bed that is kept for a child who comes back is taken. */
    @JsonIgnore
    public @Nullable BigDecimal occupancyOfAllBeds() {
        return inAHundred(nights);
    }

    /** Taken nights in a hundred of the usable ones, which are all less those out of use; none if none was usable. */
    @JsonIgnore
    public @Nullable BigDecimal occupancyOfUsableBeds() {
        return inAHundred(nights - outOfUse);
    }

    private @Nullable BigDecimal inAHundred(long base) {
        return Percent.of(occupied + retained, base);
    }
}
