package brokerage.projections;

import java.time.LocalDate;

/**
 * The two times of a question.
 *
 * @param asAt the date it asks about: the start night of a stay counts, the end night does not
 * @param knownAt the position in the log up to which the record is believed; {@link #LATEST} for all that is known
 */
public record Moment(LocalDate asAt, long knownAt) {

    /** Later than any position: as far as the projection has come. */
    public static final long LATEST = Long.MAX_VALUE;

    /** As known now. */
    public static Moment on(LocalDate asAt) {
        return new Moment(asAt, LATEST);
    }
}
