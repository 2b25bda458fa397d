package brokerage.api.log.engine;

import static brokerage.api.log.engine.Node.marblePut;
import static brokerage.api.log.engine.Node.position;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.log.Append;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many writers on two nodes, some of whom lose or roll back, and a tracker that reads all the while. */
class ConcurrentAppendsTest {

    private static final int WRITERS = 16;
    private static final int APPENDS = 40;

    private final HikariDataSource database = LogDatabase.fresh();
    private final Node one = new Node(database, Clock.systemUTC());
    private final Node other = new Node(database, Clock.systemUTC());

    @AfterEach
    void close() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    @Timeout(120)
    void a_tracker_reading_meanwhile_sees_every_position_once_and_in_order() throws InterruptedException {
        long expected = WRITERS * APPENDS * 3L;
        List<Long> seen = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
                TrackingEventStream stream = one.store.openStream(null)) {
            CompletableFuture<Void> written = CompletableFuture.allOf(IntStream.range(0, WRITERS)
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer), writers))
                    .toArray(CompletableFuture[]::new));
            boolean last = false;
            while (!last) {
                last = written.isDone();
                one.store.wake();
                while (stream.hasNextAvailable(0, TimeUnit.SECONDS)) seen.add(position(stream.nextAvailable()));
            }
            written.join();
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, expected).boxed().toList());
        assertThat(one.log.head()).isEqualTo(expected);
    }

    /** Each turn stores one and two events, and between them loses one race and rolls one append back. */
    private void write(int writer) {
        Node node = writer % 2 == 0 ? one : other;
        for (int turn = 0; turn < APPENDS; turn++) {
            String jar = "jar:%d-%d".formatted(writer, turn);
            node.engine.append(Append.of(List.of(marblePut(jar, 0))));
            lose(node, jar);
            rollBack(node, jar);
            node.engine.append(Append.of(List.of(marblePut(jar, 1), marblePut(jar, 2))));
        }
    }

    private static void lose(Node node, String jar) {
        try {
            node.engine.append(Append.of(List.of(marblePut(jar, 0))));
            throw new AssertionError("the stream had moved on");
        } catch (ConcurrencyException expected) {
            assertThat(expected).hasMessageContaining("moved on");
        }
    }

    private static void rollBack(Node node, String jar) {
        var transaction = node.transactions.startTransaction();
        node.engine.append(Append.of(List.of(marblePut(jar, 1))));
        transaction.rollback();
    }
}
