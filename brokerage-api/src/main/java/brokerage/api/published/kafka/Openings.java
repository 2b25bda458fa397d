package brokerage.api.published.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * For each council whether it can be told: once Kafka can be reached and the council's topics are there. A council is new when the
 * first of it is to be told, and after each start.
 */
final class Openings {

    private static final int PAUSE_SECONDS = 1;

    private final Topics topics;
    private final Map<String, Object> admin;
    private final Silence silence;
    private final Map<String, CompletableFuture<Void>> councils = new HashMap<>();
    private CompletableFuture<Void> begun = new CompletableFuture<>();

    Openings(Topics topics, Map<String, Object> admin, Silence silence) {
        this.topics = topics;
        this.admin = new HashMap<>(admin);
        this.admin.putAll(LineSettings.ADMIN);
        this.silence = silence;
    }

    /** Done when the council can be told; failed once all has ended. Before the start it is waited for. */
    synchronized CompletableFuture<Void> of(String council) {
        return councils.computeIfAbsent(council, this::opening);
    }

    synchronized void begin() {
        if (begun.isDone()) {
            begun = new CompletableFuture<>();
            councils.clear();
        }
        begun.complete(null);
        councils.forEach(this::start);
    }

    void end(KafkaException closed) {
        forget(closed).forEach(council -> council.completeExceptionally(closed));
    }

    private synchronized List<CompletableFuture<Void>> forget(KafkaException closed) {
        List<CompletableFuture<Void>> known = List.copyOf(councils.values());
        councils.clear();
        begun = CompletableFuture.failedFuture(closed);
        return known;
    }

    private CompletableFuture<Void> opening(String council) {
        if (begun.isCompletedExceptionally()) return begun;
        var opening = new CompletableFuture<Void>();
        if (begun.isDone()) start(council, opening);
        return opening;
    }

    private void start(String council, CompletableFuture<Void> opening) {
        Thread.ofPlatform().daemon().name("kafka-line-" + council).start(() -> open(council, opening));
    }

    private void open(String council, CompletableFuture<Void> opening) {
        while (!opening.isDone()) {
            try (Admin kafka = Admin.create(admin)) {
                topics.createOn(kafka, council);
                opening.complete(null);
                silence.broken();
            } catch (ExecutionException | KafkaException e) {
                silence.heard(e.toString());
                pause(opening);
            } catch (InterruptedException e) {
                opening.completeExceptionally(e);
            }
        }
    }

    private static void pause(CompletableFuture<Void> opening) {
        opening.copy()
                .completeOnTimeout(null, PAUSE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(closed -> null)
                .join();
    }
}
