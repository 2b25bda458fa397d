package brokerage.api.log.engine;

import brokerage.api.log.Append;
import brokerage.api.log.Appended;
import brokerage.api.log.Appender;
import brokerage.api.log.Log;
import brokerage.api.log.Slip;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
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
    private static final String PAGE = "select globalindex, \"timestamp\", eventidentifier, aggregateidentifier,"
            + " sequencenumber, type, payloadtype, payloadrevision, payload, metadata"
            + " from domainevententry where globalindex > ? order by globalindex limit ?";
    private static final String HEAD = "select last from log_position";
    private static final String BEFORE =
            "select globalindex - 1 from domainevententry where \"timestamp\" >= ? order by \"timestamp\", globalindex limit 1";

    private final TransactionManager transactions;
    private final LogWriter writer;
    private final Gate gate = new Gate();

    /** @param upcasters turn what is stored in older versions into what {@code events} knows */
    public LogEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            EventUpcaster upcasters,
            Clock clock) {
        super(builder(connections, transactions, events, upcasters));
        this.transactions = transactions;
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
        return inTransaction(connection -> writer.write(connection, append));
    }

    /**
     * Facts as they stand in the log, some of them after a token.
     *
     * @param end where the next page begins, even if upcasters left nothing of this one
     * @param last whether the end of the log was reached
     */
    record Page(
            Iterator<? extends TrackedEventMessage<?>> facts,
            @Nullable TrackingToken end,
            boolean last) {}

    Page pageAfter(@Nullable TrackingToken token) {
        List<? extends TrackedEventData<?>> stored = fetchTrackedEvents(token, PAGE_SIZE);
        return new Page(
                EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), getEventSerializer(), upcasterChain)
                        .iterator(),
                stored.isEmpty() ? token : stored.getLast().trackingToken(),
                stored.size() < PAGE_SIZE);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken after, int batchSize) {
        return inTransaction(connection -> page(connection, position(after), batchSize));
    }

    private List<TrackedEventData<?>> page(Connection connection, long after, int batchSize) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, after);
            statement.setInt(2, batchSize);
            List<TrackedEventData<?>> page = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) page.add(tracked(rows));
            }
            return page;
        }
    }

    private TrackedEventData<?> tracked(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong(1)), getDomainEventData(row));
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElseThrow();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return token(HEAD).orElseThrow();
    }

    /** Just before the first fact recorded at that instant or later; the head, when there is none. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return token(BEFORE, Log.RECORDED_AT.format(instant)).orElseGet(this::createHeadToken);
    }

    private Optional<TrackingToken> token(String sql, String... parameters) {
        return inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(new GlobalSequenceTrackingToken(row.getLong(1))) : Optional.empty();
                }
            }
        });
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
