package brokerage.api.log.engine;

import brokerage.api.log.Append;
import brokerage.api.log.Appended;
import brokerage.api.log.Appender;
import brokerage.api.log.Slip;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The log behind Axon's event store. Where Axon numbers events from a sequence, and so has to guess which gaps will still
 * be filled, this numbers them from a row locked until the commit: a reader that has seen position n has seen all before.
 */
public final class LogEngine extends JdbcEventStorageEngine implements Appender {

    private static final int PAGE_SIZE = 500;

    private final TransactionManager transactions;
    private final LogWriter writer;
    private final LogReader reader = new LogReader(this::getDomainEventData);
    private final Gate gate = new Gate();
    private final ObservationRegistry watched;

    public LogEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            EventUpcaster upcasters,
            Clock clock) {
        this(connections, transactions, events, upcasters, clock, ObservationRegistry.NOOP);
    }

    /**
     * @param upcasters turn what is stored in older versions into what {@code events} knows
     * @param watched told how long appends take
     */
    public LogEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            EventUpcaster upcasters,
            Clock clock,
            ObservationRegistry watched) {
        super(builder(connections, transactions, events, upcasters));
        this.transactions = transactions;
        this.watched = watched;
        this.writer = new LogWriter(clock, events);
    }

    private static Builder builder(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            EventUpcaster upcasters) {
        Builder builder = builder().connectionProvider(connections).transactionManager(transactions);
        builder.eventSerializer(events).snapshotSerializer(events).upcasterChain(upcasters);
        builder.batchSize(PAGE_SIZE);
        return builder;
    }

    /** Called by Axon once per unit of work, when everything is decided and the commit comes next. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        gate.enter();
        Optional<Slip> slip = Slip.ofCurrentCommand();
        Appended appended = append(slip.map(s -> s.append(events)).orElseGet(() -> Append.of(events)));
        slip.ifPresent(s -> s.stored(appended));
    }

    @Override
    public Appended append(Append append) {
        return Observation.createNotStarted("brokerage.append", watched)
                .observe(() -> inTransaction(connection -> writer.write(connection, append)));
    }

    LogPage pageAfter(@Nullable TrackingToken token) {
        return LogPage.of(fetchTrackedEvents(token, PAGE_SIZE), PAGE_SIZE, token, getEventSerializer(), upcasterChain);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken after, int limit) {
        long position = after == null ? 0 : after.position().orElseThrow();
        return inTransaction(connection -> reader.page(connection, position, limit));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(inTransaction(reader::head));
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        OptionalLong before = inTransaction(connection -> reader.before(connection, instant));
        return before.isPresent() ? new GlobalSequenceTrackingToken(before.getAsLong()) : createHeadToken();
    }

    /** A page shorter than it might be is the last: Axon would read once more to see that nothing follows. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    /** There are no snapshots; asking for one would cost a round trip on every load. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("streams here are short; there are no snapshots");
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Joins the transaction of this thread, if there is one, as Spring's and Axon's own parts do. */
    private <T> T inTransaction(Work<T> work) {
        return transactions.fetchInTransaction(() -> {
            try (Connection connection = getConnection()) {
                return work.on(connection);
            } catch (SQLException failure) {
                throw LogFailure.of(failure);
            }
        });
    }
}
