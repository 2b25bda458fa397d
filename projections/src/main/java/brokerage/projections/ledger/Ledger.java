package brokerage.projections.ledger;

import brokerage.projections.Progress;
import brokerage.projections.ledger.Streams.Told;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes a projection's rows, each with the positions between which it is believed: a fact closes the rows it makes untrue
 * and opens the rows it makes true, at its own position. A fact told again changes nothing, and the log told from its start
 * makes the same rows.
 */
public final class Ledger {

    private final Definition definition;
    private final List<Histories<?, ?>> histories = new ArrayList<>();
    private final JdbcTemplate sql;
    private final Streams streams;
    private final Progress progress;

    public Ledger(
            Definition definition, List<Layout<?, ?>> layouts, JdbcTemplate sql, Streams streams, Progress progress) {
        this.definition = definition;
        this.sql = sql;
        this.streams = streams;
        this.progress = progress;
        layouts.forEach(layout -> histories.add(new Histories<>(layout, streams)));
    }

    public Definition definition() {
        return definition;
    }

    public List<Layout<?, ?>> layouts() {
        return histories.stream().<Layout<?, ?>>map(Histories::layout).toList();
    }

    /** Takes a fact in; of a fact that is not laid out here only the position is noted. */
    public void take(TrackedEventMessage<?> message) {
        long position = message.trackingToken().position().orElseThrow();
        Batch batch = Batch.current(definition.name(), sql, progress);
        if (!batch.reach(position)) return;
        Object event = message.getPayload();
        for (Histories<?, ?> kind : histories)
            if (kind.areOf(event)) {
                Told fact = told(message, position);
                batch.note(kind.layout().kind(), fact, kind.changes(fact));
            }
    }

    /** Forgets every row, and answers nobody until the log has been told again up to its present end. */
    public void forget() {
        sql.execute("truncate " + String.join(", ", definition.tables()));
        sql.update(
                "update projection set position = 0, target = ?, generation = generation + 1 where name = ?",
                streams.head(),
                definition.name());
        histories.forEach(Histories::forget);
        progress.heard(definition.name(), 0);
    }

    private static Told told(TrackedEventMessage<?> message, long position) {
        if (message instanceof DomainEventMessage<?> fact)
            return new Told(fact.getAggregateIdentifier(), fact.getPayload(), fact.getSequenceNumber(), position);
        throw new IllegalArgumentException("a fact of no stream at position " + position);
    }
}
