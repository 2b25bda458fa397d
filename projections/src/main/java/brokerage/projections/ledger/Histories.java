package brokerage.projections.ledger;

import brokerage.projections.ledger.Layout.Changes;
import brokerage.projections.ledger.Streams.Told;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The histories folded last, so that the next fact of a stream is one step. What does not fit — a history pushed out, a
 * batch rolled back and tried again, a fact told twice — is folded from the log anew.
 */
final class Histories<E, H> {

    private static final int KEPT = 5_000;

    /** A history before and after a fact. */
    record Step<H>(H before, H after) {}

    private record Kept<H>(H history, long version) {}

    private final Layout<E, H> layout;
    private final Streams streams;
    private final Map<String, Kept<H>> kept = new LinkedHashMap<>(16, 0.75f, true);

    Histories(Layout<E, H> layout, Streams streams) {
        this.layout = layout;
        this.streams = streams;
    }

    Changes changes(Told fact) {
        Step<H> step = step(fact);
        return layout.changes(fact, step.before(), step.after());
    }

    boolean areOf(Object event) {
        return layout.family().isInstance(event);
    }

    Layout<E, H> layout() {
        return layout;
    }

    synchronized void forget() {
        kept.clear();
    }

    private synchronized Step<H> step(Told fact) {
        H before = before(fact);
        H after = layout.after(before, fact.event());
        kept.put(fact.stream(), new Kept<>(after, fact.sequence()));
        if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        return new Step<>(before, after);
    }

    private H before(Told fact) {
        if (fact.sequence() == 0) return layout.none();
        Kept<H> last = kept.get(fact.stream());
        if (last != null && last.version() == fact.sequence() - 1) return last.history();
        H history = layout.none();
        for (Told earlier : streams.of(fact.stream()))
            if (earlier.sequence() < fact.sequence()) history = layout.after(history, earlier.event());
        return history;
    }
}
