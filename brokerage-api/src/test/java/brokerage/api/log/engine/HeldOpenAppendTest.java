package brokerage.api.log.engine;

import static brokerage.api.log.engine.Node.marblePut;
import static brokerage.api.log.engine.Node.position;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.log.Append;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Why this engine exists. Axon's own numbers events from a sequence and tells a gap that will still be filled from one
 * that never will by the timestamp of the event behind it: older than a minute, and the gap is forgotten. So while one
 * append is held open, by a pause, a slow disk or a long import, a neighbour with an older timestamp, by a clock set back
 * or a back-dated import, makes every tracker forget the held one's place; when it commits, nobody ever sees it. Both
 * engines are put through that schedule here: the held append, the back-dated neighbour, a look, the commit, a look.
 */
class HeldOpenAppendTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final HikariDataSource database = LogDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Node node = new Node(database, Clock.systemUTC());
    private final Node setBack = new Node(database, Clock.offset(Clock.systemUTC(), TWO_MINUTES.negated()));

    /** One thread each: a transaction belongs to the thread that began it. */
    private final ExecutorService holder = Executors.newSingleThreadExecutor();

    private final ExecutorService neighbour = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        holder.close();
        neighbour.close();
        node.close();
        setBack.close();
        database.close();
    }

    @Test
    void a_tracker_sees_every_event_in_order_however_long_an_append_is_held_open() {
        node.engine.append(Append.of(List.of(marblePut("jar:first", 0))));
        Transaction held = hold(() -> node.engine.append(Append.of(List.of(marblePut("jar:held", 0)))));

        CompletableFuture<Void> late = CompletableFuture.runAsync(
                () -> setBack.engine.append(Append.of(List.of(marblePut("jar:late", 0)))), neighbour);
        await().atMost(Duration.ofMinutes(1)).until(this::someoneWaitsForTheCounter);
        List<TrackedEventMessage<?>> seenMeanwhile = node.read(null);
        CompletableFuture.runAsync(held::commit, holder).join();
        late.join();
        List<TrackedEventMessage<?>> seenAfterwards = node.read(tokenOfLast(seenMeanwhile));

        assertThat(seenMeanwhile).extracting(e -> position(e)).containsExactly(1L);
        assertThat(seenAfterwards).extracting(e -> position(e)).containsExactly(2L, 3L);
        assertThat(seenAfterwards)
                .extracting(e -> ((DomainEventMessage<?>) e).getAggregateIdentifier())
                .containsExactly("jar:held", "jar:late");
    }

    @Test
    void the_engine_that_numbers_from_a_sequence_loses_the_held_event_for_ever() {
        JdbcEventStorageEngine stock = stockEngine();
        Instant now = Instant.now();
        stock.appendEvents(recorded("jar:first", now));
        Transaction held = hold(() -> stock.appendEvents(recorded("jar:held", now)));

        stock.appendEvents(recorded("jar:late", now.minus(TWO_MINUTES)));
        List<TrackedEventMessage<?>> seenMeanwhile = read(stock, null);
        CompletableFuture.runAsync(held::commit, holder).join();
        List<TrackedEventMessage<?>> seenAfterwards = read(stock, tokenOfLast(seenMeanwhile));

        assertThat(seenMeanwhile).hasSize(2);
        assertThat(seenAfterwards).isEmpty();
        assertThat(jdbc.sql("select count(*) from stock_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    private Transaction hold(Runnable append) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            Transaction transaction = node.transactions.startTransaction();
                            append.run();
                            return transaction;
                        },
                        holder)
                .join();
    }

    private boolean someoneWaitsForTheCounter() {
        return jdbc.sql("select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static TrackingToken tokenOfLast(List<TrackedEventMessage<?>> events) {
        return events.isEmpty()
                ? new GlobalSequenceTrackingToken(0)
                : events.getLast().trackingToken();
    }

    private static List<DomainEventMessage<?>> recorded(String jar, Instant at) {
        return List.of(new GenericDomainEventMessage<>("jar", jar, 0, marblePut(jar, 0), at));
    }

    private static List<TrackedEventMessage<?>> read(EventStorageEngine engine, TrackingToken after) {
        return engine.readEvents(after, false)
                .<TrackedEventMessage<?>>map(e -> e)
                .toList();
    }

    private JdbcEventStorageEngine stockEngine() {
        StableNames names = new StableNames(new StoredNames(List.of(JarEvent.class)));
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder();
        builder.eventSerializer(names).snapshotSerializer(names);
        JdbcEventStorageEngine stock = builder.connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(node.transactions)
                .schema(EventSchema.builder()
                        .eventTable("stock_event")
                        .snapshotTable("stock_snapshot")
                        .build())
                .build();
        stock.createSchema(PostgresEventTableFactory.INSTANCE);
        return stock;
    }
}
