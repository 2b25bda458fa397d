package brokerage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.embedded.ServersOfTwo;
import brokerage.kill.Officer.Acknowledged;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two services on one database and one Kafka, and officers at work: first the one is stopped and started anew, then the other, as in
 * an upgrade. Nothing acknowledged is lost or doubled, and nobody waits for long.
 */
class RollingUpgradeTest {

    private static final int OFFICERS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void an_upgrade_of_one_after_the_other_loses_no_request() throws Exception {
        Path folder = Path.of(
                        "target",
                        "upgraded",
                        String.valueOf(ProcessHandle.current().pid()))
                .toAbsolutePath();
        try (var servers = new ServersOfTwo(folder);
                var one = node(servers, "one");
                var other = node(servers, "other")) {
            var officer = new Officer(one, other);
            List<Future<Integer>> work = new ArrayList<>();
            var enough = new AtomicBoolean();
            try (var threads = Executors.newFixedThreadPool(OFFICERS)) {
                for (int i = 0; i < OFFICERS; i++) work.add(threads.submit(placing(officer, "O" + i, enough)));
                try {
                    upgradeOneAfterTheOther(officer, one, other);
                } finally {
                    enough.set(true);
                }
            }
            for (Future<Integer> officers : work) assertThat(officers.get()).isPositive();
            theLogHoldsWhatWasAcknowledged(JdbcClient.create(servers.database()), officer);
            assertThat(officer.longestWait.get()).isLessThan(PATIENCE.toMillis());
        }
    }

    private static void upgradeOneAfterTheOther(Officer officer, ServiceProcess one, ServiceProcess other)
            throws IOException {
        awaitMore(officer);
        upgrade(one);
        awaitMore(officer);
        upgrade(other);
        awaitMore(officer);
    }

    private static ServiceProcess node(ServersOfTwo servers, String name) throws IOException {
        List<String> settings = new ArrayList<>(servers.settings());
        settings.add("--brokerage.log.node=" + name);
        settings.add("--brokerage.farewell=2s");
        return new ServiceProcess(servers.folder().resolve(name), settings.toArray(String[]::new));
    }

    /** It says that it is ready for no more while it still serves; whoever shares out requests has time to notice. */
    private static void upgrade(ServiceProcess node) throws IOException {
        node.tellToEnd();
        Awaitility.await("it says that it is ready for no more")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> node.status("/actuator/health/readiness") == 503);
        node.stopAndStartAgain();
    }

    private static void awaitMore(Officer officer) {
        int until = officer.acknowledged.size() + 50;
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> officer.acknowledged.size() >= until);
    }

    /** Each in a home of their own: what two tell about one home at a time is not what is looked at here. */
    private static Callable<Integer> placing(Officer officer, String home, AtomicBoolean enough) {
        return () -> {
            officer.tell(home, "/api/v1/homes", """
                    {"id": "%s", "from": "2020-01-01", "registration": "registered", "details": {"kind":
                     "childrens_home", "places": 4, "bedsTracked": false, "inHouse": false, "name": "K"}}""".formatted(home));
            int children = 0;
            while (!enough.get()) {
                String key = home + "-" + children++;
                Acknowledged child = officer.tell(key, "/api/v1/children", """
                        {"localId": "%s", "dateOfBirth": "2012-05-01", "homePostcode": "OX1 1AA", "uasc": false,
                         "careStartedOn": "2023-01-02"}""".formatted(key));
                officer.tell(key + "-placed", child.location() + "/placements", """
                        {"to": {"home": "home:oxfordshire:%s", "from": "2023-01-02", "type": "residential",
                         "basis": "spot", "fees": {"core": "4800.00"}}}""".formatted(home));
            }
            return children;
        };
    }

    private static void theLogHoldsWhatWasAcknowledged(JdbcClient sql, Officer officer) {
        long placed = officer.acknowledged.keySet().stream()
                .filter(key -> key.endsWith("-placed"))
                .count();
        long events = OFFICERS + placed * 3;
        assertThat(number(sql, "select count(*) from domainevententry")).isEqualTo(events);
        assertThat(number(sql, "select last from log_position")).isEqualTo(events);
        assertThat(officer.acknowledged.values().stream()
                        .map(Acknowledged::position)
                        .distinct())
                .hasSize(officer.acknowledged.size());
        Awaitility.await("views and news catch up")
                .atMost(Duration.ofSeconds(30))
                .until(() -> number(sql, "select min(position) from projection") == events);
        assertThat(number(sql, "select count(*) from journey_stay where upper_inf(known)"))
                .isEqualTo(placed);
    }

    private static long number(JdbcClient sql, String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
