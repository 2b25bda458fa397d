package brokerage.projections.ledger;

import java.util.List;

/** The log, as far as a projection reads it again by itself. */
public interface Streams {

    /**
     * A fact of a stream, as told by the log.
     *
     * @param sequence its number in the stream, from 0 and without gaps
     * @param position its position in the log
     */
    record Told(String stream, Object event, long sequence, long position) {}

    /** All facts of one stream, in order. */
    List<Told> of(String stream);

    /** The ids of all streams of a kind. */
    List<String> ids(String kind);

    /** The last position of the log; 0 while it is empty. */
    long head();
}
