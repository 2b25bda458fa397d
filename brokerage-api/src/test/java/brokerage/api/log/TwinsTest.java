package brokerage.api.log;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.log.engine.JarCommand.PutMarble;
import brokerage.api.log.engine.JarCommand.TakeMarble;
import brokerage.api.log.engine.LogDatabase;
import brokerage.api.log.engine.Node;
import brokerage.language.id.CouncilId;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** The same command under the same key, several times at once and on two nodes: one is carried out, all get its answer. */
class TwinsTest {

    private static final int TWINS = 8;

    private final HikariDataSource database = LogDatabase.fresh();
    private final Node node = new Node(database, Clock.systemUTC());
    private final Node other = new Node(database, Clock.systemUTC());

    @AfterEach
    void close() {
        node.close();
        other.close();
        database.close();
    }

    @RepeatedTest(3)
    void twins_that_would_make_the_same_stream_get_one_answer() {
        List<Receipt> receipts = race(i -> put("jar:same", "/jars/same"));

        assertOneWon(receipts, "/jars/same");
    }

    @RepeatedTest(3)
    void twins_that_would_make_different_streams_get_the_answer_of_the_one_that_won() {
        List<Receipt> receipts = race(i -> put("jar:" + i, "/jars/" + i));

        String winner = receipts.stream()
                .filter(receipt -> !receipt.replayed())
                .findFirst()
                .orElseThrow()
                .location();
        assertOneWon(receipts, winner);
    }

    @RepeatedTest(3)
    void a_twin_refused_because_the_other_won_gets_the_others_answer() {
        node.commands.send(Envelope.of(new PutMarble("jar:a"), caller("oxfordshire")));
        List<Receipt> receipts = race(i ->
                Envelope.of(new TakeMarble("jar:a"), caller("oxfordshire")).once(new Once("k", "take", "/jars/a")));

        assertThat(receipts).filteredOn(receipt -> !receipt.replayed()).hasSize(1);
        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(receipt.position()).isEqualTo(2));
    }

    private void assertOneWon(List<Receipt> receipts, String location) {
        assertThat(receipts).filteredOn(receipt -> !receipt.replayed()).hasSize(1);
        assertThat(receipts).allSatisfy(receipt -> {
            assertThat(receipt.position()).isEqualTo(1);
            assertThat(receipt.location()).isEqualTo(location);
        });
        assertThat(node.log.head()).isEqualTo(1);
    }

    /** All at once, half of them on the other node. */
    private List<Receipt> race(IntFunction<Envelope> twin) {
        CyclicBarrier start = new CyclicBarrier(TWINS);
        try (ExecutorService senders = Executors.newFixedThreadPool(TWINS)) {
            List<CompletableFuture<Receipt>> sent = IntStream.range(0, TWINS)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                meet(start);
                                return (i % 2 == 0 ? node : other).commands.send(twin.apply(i));
                            },
                            senders))
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void meet(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Envelope put(String jar, String location) {
        return Envelope.of(new PutMarble(jar), caller("oxfordshire")).once(new Once("k", "put", location));
    }

    private static Caller caller(String council) {
        return new Caller(new CouncilId(council), "a.smith", "brokerage-officer", "tests", null, "request-1");
    }
}
