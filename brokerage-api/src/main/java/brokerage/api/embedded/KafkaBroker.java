package brokerage.api.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A broker and its controller in this JVM. It may be stopped and started again while the service runs: messages wait in the
 * log of events meanwhile, commands and views do not.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(KafkaBroker.class);

    private final Path folder;
    private final int port;
    private volatile CompletableFuture<Void> starting = CompletableFuture.completedFuture(null);
    private @Nullable KafkaRaftServer server;

    /** The port is settled here and kept over every stop and start, because clients remember it. */
    public KafkaBroker(Path folder, int port) {
        this.folder = folder;
        this.port = LoopbackPort.of(port, "brokerage.embedded.kafka-port");
        surviveItsFatalErrors();
    }

    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Nobody has to wait: clients connect when they can. A failure is logged, and the service goes on without messages. */
    void startInBackground() {
        starting = CompletableFuture.runAsync(this::start, KafkaBroker::onItsOwnThread)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        log.error("Kafka did not start; the service goes on, its messages wait", failure);
                    }
                });
    }

    public synchronized void start() {
        if (server != null) {
            return;
        }
        long began = System.nanoTime();
        KafkaStorage.formatOnce(folder);
        server = new KafkaRaftServer(new KafkaConfig(KafkaStorage.settings(folder, port), false), Time.SYSTEM);
        server.startup();
        log.info("Kafka listens at {} after {} ms", address(), (System.nanoTime() - began) / 1_000_000);
    }

    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    public synchronized boolean isRunning() {
        return server != null;
    }

    @Override
    public void close() {
        starting.exceptionally(alreadyLogged -> null).join();
        stop();
    }

    /** Kafka believes it has the JVM for itself and would end it on a fatal error; here only its own thread may die. */
    private static void surviveItsFatalErrors() {
        Exit.setExitProcedure(KafkaBroker::giveUpThisThread);
        Exit.setHaltProcedure(KafkaBroker::giveUpThisThread);
    }

    private static void onItsOwnThread(Runnable task) {
        Thread.ofPlatform().name("kafka-start").start(task);
    }

    private static void giveUpThisThread(int status, @Nullable String message) {
        log.error("Kafka wanted to end the JVM with status {}: {}", status, message);
        throw new IllegalStateException("Kafka gave up: " + message);
    }
}
