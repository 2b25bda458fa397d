package brokerage.projections.referral;

import java.util.List;

/**
 * What is to be done, the first things first.
 *
 * @param position the position in the log it was answered at
 * @param more whether there is more than was asked for
 */
public record Work<T>(long position, List<T> items, boolean more) {

    static int oneMore(int limit) {
        return limit + 1;
    }

    static <T> Work<T> of(long position, List<T> found, int limit) {
        boolean more = found.size() > limit;
        return new Work<>(position, more ? found.subList(0, limit) : found, more);
    }
}
