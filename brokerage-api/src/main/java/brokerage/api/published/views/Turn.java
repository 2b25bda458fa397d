package brokerage.api.published.views;

/**
 * A publisher's turn at a topic, and up to where the topic tells.
 *
 * @param term which turn it is: a later one ends it
 * @param position in the log up to which the topic tells everything
 * @param built what its rows were made with
 */
record Turn(String topic, long term, long position, String built) {

    /** Somebody else has taken over. */
    static final class Ended extends RuntimeException {

        Ended(Turn turn) {
            super("turn %d at %s has ended".formatted(turn.term(), turn.topic()));
        }
    }

    Turn reached(Source.Reach reach) {
        return new Turn(topic, term, reach.position(), reach.built());
    }
}
