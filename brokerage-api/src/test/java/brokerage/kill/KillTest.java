package brokerage.kill;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.published.Mirror;
import brokerage.api.published.kafka.Topics;
import brokerage.kill.Officer.Acknowledged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Officers place children while the service is killed under them, again and again, wherever it happens to be. Whatever was
 * acknowledged is there once, nothing is there that nobody told, and the topic of placements has every child's fact, in order.
 *
 * <p>{@code -Dkills=50} kills more often than the build has time for.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int OFFICERS = 3;
    private static final long SEED = 20_231_104;

    @Test
    void nothing_acknowledged_is_lost_doubled_or_skipped() throws Exception {
        Path folder = Path.of(
                        "target",
                        "killed",
                        String.valueOf(ProcessHandle.current().pid()))
                .toAbsolutePath();
        try (var service = new ServiceProcess(folder)) {
            var officer = new Officer(service);
            registerHome(officer);
            placeChildrenWhileKilling(service, officer);
            theLogHoldsWhatWasAcknowledged(service, officer);
            kafkaHoldsWhatTheLogHolds(service);
            kafkaHoldsTheViewAsItIs(service);
        }
    }

    private static void placeChildrenWhileKilling(ServiceProcess service, Officer officer) throws Exception {
        var enough = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(OFFICERS)) {
            List<Future<Integer>> work = new ArrayList<>();
            for (int i = 0; i < OFFICERS; i++) work.add(threads.submit(placing(officer, "o" + i, enough)));
            var random = new Random(SEED);
            for (int kill = 0; kill < KILLS; kill++) {
                int until = officer.acknowledged.size() + 20 + random.nextInt(200);
                Awaitility.await()
                        .atMost(Duration.ofMinutes(1))
                        .pollInterval(Duration.ofMillis(2))
                        .until(() -> officer.acknowledged.size() >= until);
                service.killAndStartAgain();
            }
            enough.set(true);
            for (Future<Integer> officers : work) assertThat(officers.get()).isPositive();
        }
    }

    private static Callable<Integer> placing(Officer officer, String name, AtomicBoolean enough) {
        return () -> {
            int children = 0;
            while (!enough.get()) {
                String key = name + "-" + children++;
                Acknowledged child = officer.tell(key, "/api/v1/children", """
                        {"localId": "%s", "dateOfBirth": "2012-05-01", "homePostcode": "OX1 1AA", "uasc": false,
                         "careStartedOn": "2023-01-02"}""".formatted(key));
                officer.tell(key + "-placed", child.location() + "/placements", """
                        {"to": {"home": "home:oxfordshire:KILL", "from": "2023-01-02", "type": "residential",
                         "basis": "spot", "fees": {"core": "4800.00"}}}""");
            }
            return children;
        };
    }

    private static void registerHome(Officer officer) throws InterruptedException {
        officer.tell("home", "/api/v1/homes", """
                {"id": "KILL", "from": "2020-01-01", "registration": "registered",
                 "details": {"kind": "childrens_home", "places": 4, "bedsTracked": false, "inHouse": false, "name": "K"}}""");
    }

    private static void theLogHoldsWhatWasAcknowledged(ServiceProcess service, Officer officer) {
        JdbcClient sql = sql(service);
        long events = number(sql, "select count(*) from domainevententry");
        assertThat(number(sql, "select max(globalindex) from domainevententry")).isEqualTo(events);
        assertThat(number(sql, "select last from log_position")).isEqualTo(events);
        // one home, then one event for a child and two for a placement: nothing more than was acknowledged, nothing
        // less
        long placed = officer.acknowledged.keySet().stream()
                .filter(key -> key.endsWith("-placed"))
                .count();
        assertThat(events).isEqualTo(1 + placed * 3);
        assertThat(number(sql, "select count(*) from idempotency")).isEqualTo(officer.acknowledged.size());
        Set<Long> positions = new HashSet<>();
        officer.acknowledged.values().forEach(receipt -> positions.add(receipt.position()));
        assertThat(positions).hasSize(officer.acknowledged.size());
        Awaitility.await("the views catch up")
                .atMost(Duration.ofSeconds(30))
                .until(() -> number(sql, "select min(position) from projection") == events);
        assertThat(number(sql, "select count(*) from journey_stay where upper_inf(known)"))
                .isEqualTo(placed);
    }

    private static void kafkaHoldsTheViewAsItIs(ServiceProcess service) {
        JdbcClient sql = sql(service);
        long events = number(sql, "select count(*) from domainevententry");
        Awaitility.await("the topics of the views catch up")
                .atMost(Duration.ofSeconds(30))
                .until(() -> number(sql, "select min(position) from view_topic where topic <> 'view.measures.v1'")
                        == events);
        List<String> stays = sql.sql("select placement || '/' || from_on from journey_stay where upper_inf(known)")
                .query(String.class)
                .list();
        try (var mirror = new Mirror("127.0.0.1:" + service.kafka, Topics.SPOT, "oxfordshire")) {
            assertThat(mirror.rows().keySet()).containsExactlyInAnyOrderElementsOf(stays);
        }
        assertThat(number(sql, "select count(*) from view_published where digest is null"))
                .isZero();
    }

    private static void kafkaHoldsWhatTheLogHolds(ServiceProcess service) {
        Map<Long, String> expected = new HashMap<>();
        sql(service)
                .sql("select globalindex, aggregateidentifier from domainevententry where type = 'child'")
                .query((row, n) -> expected.put(row.getLong(1), row.getString(2)))
                .list();
        Map<Long, String> heard = new HashMap<>();
        Map<String, Long> last = new HashMap<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", "127.0.0.1:" + service.kafka,
                        "group.id", "kill-test",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("brokerage.oxfordshire.placement.v1"));
            Awaitility.await("everything told on Kafka")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(record -> hear(record, heard, last));
                        return heard.size() >= expected.size();
                    });
        }
        assertThat(heard).isEqualTo(expected);
    }

    /** A position may come twice, since at least once is promised; a new one never comes before an older one. */
    private static void hear(ConsumerRecord<String, byte[]> record, Map<Long, String> heard, Map<String, Long> last) {
        long position = Long.parseLong(
                new String(record.headers().lastHeader("ce_position").value(), StandardCharsets.UTF_8));
        if (heard.putIfAbsent(position, record.key()) == null)
            assertThat(last.merge(record.key(), position, Math::max)).isEqualTo(position);
    }

    private static JdbcClient sql(ServiceProcess service) {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + service.postgres + "/brokerage", "brokerage", "brokerage"));
    }

    private static long number(JdbcClient sql, String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
