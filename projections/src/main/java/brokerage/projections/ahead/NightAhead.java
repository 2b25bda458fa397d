package brokerage.projections.ahead;

import brokerage.projections.Percent;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The beds of a group on one night to come. {@code beds} is the sum of occupied, retained, blocked, out of use and empty.
 *
 * @param of the group: all, a contract, a kind of in-house provision, or a home; for beds of the pipeline also a scheme
 * @param occupied by children of whom nothing on record says that they will have left
 * @param held empty, and kept by a hold
 * @param matched empty, and a child is to come under a match that stands
 * @param eighteen empty, because the child who has the bed now will have turned eighteen
 * @param due of those occupied or retained, where the placement was expected to have ended by then
 * @param over beds of contracts that will have ended, no longer among {@code beds}
 * @param overTaken of them, those in which children live today who will have nowhere else
 * @param pipeline beds of homes to come that are planned to be open by then, not among {@code beds}
 * @param likelyHundredths those beds, each as sure as its scheme, in hundredths of a bed
 */
public record NightAhead(
        LocalDate on,
        String of,
        long beds,
        long occupied,
        long retained,
        long blocked,
        long outOfUse,
        long held,
        long matched,
        long eighteen,
        long due,
        long over,
        long overTaken,
        long pipeline,
        long likelyHundredths) {

    @JsonIgnore
    public long usable() {
        return beds - outOfUse;
    }

    /** Usable and nobody has them; held ones and those a child is to come to among them. */
    @JsonIgnore
    public long empty() {
        return usable() - occupied - retained - blocked;
    }

    /** Empty and kept for nobody. */
    @JsonIgnore
    public long free() {
        return empty() - held - matched;
    }

    /** Taken nights in a hundred of the usable ones; none if none is usable. */
    @JsonIgnore
    public @Nullable BigDecimal occupancy() {
        return Percent.of(occupied + retained, usable());
    }

    /** Beds of the pipeline, each counted as far as it is sure, to two decimals. */
    @JsonIgnore
    public BigDecimal likely() {
        return BigDecimal.valueOf(likelyHundredths).divide(BigDecimal.valueOf(100), 2, RoundingMode.UNNECESSARY);
    }
}
