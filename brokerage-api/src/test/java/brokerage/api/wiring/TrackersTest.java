package brokerage.api.wiring;

import static brokerage.api.log.engine.Node.marblePut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brokerage.api.embedded.PostgresServer;
import brokerage.api.log.engine.JarEvent;
import brokerage.api.log.engine.LogDatabase;
import brokerage.api.log.engine.Node;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.Configurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trackers as the service wires them, on the jars of the log's own tests. */
class TrackersTest {

    private static final LogSettings SETTINGS = new LogSettings(Duration.ofDays(1), 10, "this-node", 5);

    /** Far more than it takes; a machine may be busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HikariDataSource database = LogDatabase.fresh();
    private final Failures failures = new Failures();
    private final Counted counted = new Counted();

    @ProcessingGroup("counted")
    static final class Counted {

        final List<Long> seen = new CopyOnWriteArrayList<>();
        volatile String broken = "";

        @EventHandler
        void on(JarEvent event, TrackingToken token) {
            if (event.equals(new JarEvent.MarblePut(broken))) throw new IllegalStateException("cannot count this one");
            seen.add(token.position().orElseThrow());
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_tracker_is_given_every_fact_in_order() {
        try (Node node = node()) {
            for (int i = 0; i < 3; i++) node.store.publish(marblePut("jar:a", i));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(counted.seen).containsExactly(1L, 2L, 3L));
        }
    }

    @Test
    void a_tracker_goes_on_after_a_restart_from_the_token_it_stored() {
        try (Node node = node()) {
            node.store.publish(marblePut("jar:a", 0));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(counted.seen).containsExactly(1L));
        }
        try (Node again = node()) {
            again.store.publish(marblePut("jar:a", 1));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(counted.seen).containsExactly(1L, 2L));
        }
    }

    @Test
    void a_handler_that_fails_holds_its_tracker_up_and_is_given_the_fact_again() {
        counted.broken = "jar:b";
        try (Node node = node()) {
            node.store.publish(marblePut("jar:a", 0));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(counted.seen).containsExactly(1L));
            node.store.publish(marblePut("jar:b", 0));
            node.store.publish(marblePut("jar:c", 0));
            await().atMost(PATIENCE).until(() -> health(node).getStatus().equals(Status.DOWN));
            assertThat(health(node).getDetails().toString()).contains("cannot count this one");
            assertThat(counted.seen).containsExactly(1L);

            counted.broken = "";

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(counted.seen).containsExactly(1L, 2L, 3L));
            await().atMost(PATIENCE).until(() -> health(node).getStatus().equals(Status.UP));
        }
    }

    @Test
    void a_tracker_that_has_stopped_is_unwell_and_falls_behind() {
        try (Node node = node()) {
            node.store.publish(marblePut("jar:a", 0));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(trackers(node).lag("counted")).isZero());
            node.axon
                    .eventProcessingConfiguration()
                    .eventProcessor("counted")
                    .orElseThrow()
                    .shutDown();
            for (int i = 1; i < 4; i++) node.store.publish(marblePut("jar:a", i));

            assertThat(trackers(node).lag("counted")).isEqualTo(3);
            assertThat(health(node).getDetails()).containsEntry("counted", "stopped");
            assertThat(health(node).getStatus()).isEqualTo(Status.DOWN);
        }
    }

    private Node node() {
        return new Node(database, Clock.systemUTC(), this::addTracker);
    }

    private static final ObjectProvider<PostgresServer> NOTHING_INSIDE =
            new StaticListableBeanFactory().getBeanProvider(PostgresServer.class);

    private void addTracker(Configurer configurer) {
        TrackerWiring wiring = new TrackerWiring();
        wiring.trackerDefaults(failures).configureModule(configurer);
        var connections = new SpringDataSourceConnectionProvider(database);
        configurer.eventProcessing(processing -> processing
                .registerTokenStore(
                        axon -> wiring.tokenStore(connections, wiring.serializer(), SETTINGS, NOTHING_INSIDE))
                .registerEventHandler(axon -> counted));
    }

    private Trackers trackers(Node node) {
        var stored = new StoredPositions(JdbcClient.create(database), new TrackerWiring().serializer());
        return new Trackers(node.axon.eventProcessingConfiguration(), failures, stored, node.log);
    }

    private Health health(Node node) {
        return new TrackersHealth(trackers(node), SETTINGS.healthyLag()).health();
    }
}
