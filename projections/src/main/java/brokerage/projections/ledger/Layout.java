package brokerage.projections.ledger;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How one kind of stream is laid out in rows.
 *
 * @param kind of the stream, the first part of its id and the column that holds it
 * @param tables the tables its rows are of
 * @param family the sealed family of its events
 * @param none its history before the first event
 * @param fold the domain's own fold, one event at a time
 */
public record Layout<E, H>(
        String kind, List<String> tables, Class<E> family, H none, BiFunction<H, E, H> fold, Rows<H> rows) {

    /** The rows a history makes; the same history always makes the same rows, no two of them alike. */
    @FunctionalInterface
    public interface Rows<H> {

        /**
         * Lays out one history.
         *
         * @param stream the id of the stream
         * @param version its version: the sequence number of its last event
         */
        List<Row> of(String stream, long version, H history);
    }

    H after(H history, Object event) {
        return fold.apply(history, family.cast(event));
    }

    List<Row> rows(String stream, long version, H history) {
        return version < 0 ? List.of() : rows.of(stream, version, history);
    }

    /** What of the rows is no longer so after a fact, and what has come to be. */
    Changes changes(Streams.Told fact, H before, H after) {
        return Changes.between(
                rows(fact.stream(), fact.sequence() - 1, before), rows(fact.stream(), fact.sequence(), after));
    }

    /** What of a stream's rows is no longer so after a fact, and what has come to be. */
    record Changes(Set<Row> gone, Set<Row> come) {

        static Changes between(List<Row> before, List<Row> after) {
            return new Changes(less(before, after), less(after, before));
        }

        private static Set<Row> less(List<Row> rows, List<Row> others) {
            var left = new LinkedHashSet<>(rows);
            others.forEach(left::remove);
            return left;
        }
    }
}
