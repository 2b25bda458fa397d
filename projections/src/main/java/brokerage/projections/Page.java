package brokerage.projections;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is too long for one answer.
 *
 * @param position the position in the log it was answered at
 * @param next the id to go on after; none on the last page
 */
public record Page<T>(
        long position, List<T> items, @Nullable String next) {

    /** Which part is asked for: at most so many, after this id. */
    public record Asked(@Nullable String after, int limit) {

        /** An id sorts after nothing at all. */
        public String afterId() {
            return after == null ? "" : after;
        }

        /** One more than asked for, to see whether there is a next page. */
        public int oneMore() {
            return limit + 1;
        }
    }

    /** Cuts off the one too many that a query with {@link Asked#oneMore()} may have found. */
    public static <T> Page<T> of(long position, List<T> found, Asked asked, Function<T, String> id) {
        if (found.size() <= asked.limit()) return new Page<>(position, found, null);
        List<T> items = found.subList(0, asked.limit());
        return new Page<>(position, items, id.apply(items.getLast()));
    }
}
