package brokerage.projections.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one night or period, whole or of one group. Money in pence.
 *
 * @param on the date asked about
 * @param of the group; {@value #WHOLE} is the whole
 * @param numerator none where there is nothing to count, as with a median
 * @param denominator none where the numerator is the figure
 * @param value none where there is nothing to divide by
 */
public record Figure(
        LocalDate on,
        String of,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value) {

    static final String WHOLE = "all";
}
