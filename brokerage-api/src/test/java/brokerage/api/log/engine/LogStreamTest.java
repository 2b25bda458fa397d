package brokerage.api.log.engine;

import static brokerage.api.log.engine.Node.marblePut;
import static brokerage.api.log.engine.Node.position;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.log.Append;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LogStreamTest {

    private final HikariDataSource database = LogDatabase.fresh();
    private final Node node = new Node(database, Clock.systemUTC());
    private final Node other = new Node(database, Clock.systemUTC());
    private final AtomicInteger calls = new AtomicInteger();

    @AfterEach
    void close() {
        node.close();
        other.close();
        database.close();
    }

    @Test
    void a_commit_of_this_process_calls_back_and_the_event_is_there() throws InterruptedException {
        try (TrackingEventStream stream = listening()) {
            assertThat(stream.hasNextAvailable()).isFalse();

            node.store.publish(marblePut("jar:a", 0));

            assertThat(calls).hasValue(1);
            assertThat(stream.hasNextAvailable()).isTrue();
            assertThat(position(stream.nextAvailable())).isEqualTo(1);
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    @Timeout(60)
    void a_reader_that_waits_is_woken_by_the_commit() {
        try (ExecutorService reader = Executors.newSingleThreadExecutor();
                TrackingEventStream stream = node.store.openStream(null)) {
            CompletableFuture<Boolean> waiting =
                    CompletableFuture.supplyAsync(() -> hasNextWithinMinutes(stream), reader);

            node.store.publish(marblePut("jar:a", 0));

            assertThat(waiting.join()).isTrue();
        }
    }

    @Test
    void a_commit_of_another_node_calls_back_at_the_next_look_at_the_counter() throws InterruptedException {
        OtherNodes watch = new OtherNodes(node.log, node.store, Duration.ofDays(1));
        try (TrackingEventStream stream = listening()) {
            watch.look();
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(calls).hasValue(0);

            other.engine.append(Append.of(List.of(marblePut("jar:a", 0))));
            assertThat(stream.hasNextAvailable()).isFalse();
            watch.look();

            assertThat(calls).hasValue(1);
            assertThat(position(stream.nextAvailable())).isEqualTo(1);
        }
    }

    @Test
    void a_log_longer_than_a_page_is_read_to_its_end() throws InterruptedException {
        for (int batch = 0; batch < 3; batch++) node.engine.append(Append.of(marbles("jar:" + batch, 500)));

        try (TrackingEventStream stream = node.store.openStream(null)) {
            for (long expected = 1; expected <= 1500; expected++)
                assertThat(position(stream.nextAvailable())).isEqualTo(expected);
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void a_stream_begins_after_its_token_also_when_that_is_wrapped_for_a_replay() throws InterruptedException {
        for (int i = 0; i < 3; i++) node.store.publish(marblePut("jar:a", i));
        var replay =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(3), new GlobalSequenceTrackingToken(1));

        try (TrackingEventStream stream = node.store.openStream(new GlobalSequenceTrackingToken(2));
                TrackingEventStream replaying = node.store.openStream(replay)) {
            assertThat(stream.peek()).isPresent();
            assertThat(position(stream.nextAvailable())).isEqualTo(3);
            assertThat(position(replaying.nextAvailable())).isEqualTo(2);
        }
    }

    @Test
    void a_tracker_that_cannot_be_woken_does_not_trouble_the_committer_nor_the_other_trackers() {
        try (TrackingEventStream broken = node.store.openStream(null);
                TrackingEventStream stream = listening()) {
            broken.setOnAvailableCallback(() -> {
                throw new IllegalStateException("already shut down");
            });

            node.store.publish(marblePut("jar:a", 0));

            assertThat(calls).hasValue(1);
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void a_closed_stream_is_called_no_more() {
        listening().close();
        node.store.publish(marblePut("jar:a", 0));
        assertThat(calls).hasValue(0);
    }

    private TrackingEventStream listening() {
        TrackingEventStream stream = node.store.openStream(null);
        assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
        return stream;
    }

    private static List<DomainEventMessage<?>> marbles(String jar, int count) {
        return LongStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(i -> marblePut(jar, i))
                .toList();
    }

    private static boolean hasNextWithinMinutes(TrackingEventStream stream) {
        try {
            return stream.hasNextAvailable(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
