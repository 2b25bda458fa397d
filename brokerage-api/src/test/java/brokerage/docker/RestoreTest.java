package brokerage.docker;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Tokens;
import brokerage.api.published.Mirror;
import brokerage.api.published.kafka.Topics;
import brokerage.kill.ServiceProcess;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked council is backed up and brought back into an empty database by the scripts an operator uses, and a service started on it
 * answers word for word as the first one did. Needs PostgreSQL's own tools, of the server's version, in the folder named by
 * {@code -Dpostgres.client}; the build's own script finds them.
 */
@EnabledIfSystemProperty(named = "postgres.client", matches = ".+")
class RestoreTest {

    private static final String COUNCIL = "oxfordshire";

    @Test
    void a_restored_backup_answers_like_the_original() throws Exception {
        Path folder = Path.of(
                        "target",
                        "restored",
                        String.valueOf(ProcessHandle.current().pid()))
                .toAbsolutePath();
        try (var first = new ServiceProcess(folder.resolve("first"), "--spring.profiles.active=worked-council")) {
            JdbcClient sql = sql(first, "brokerage", "brokerage");
            awaitAllTaken(sql);
            long head = number(sql, "select last from log_position");
            List<String> children = children(sql);
            Map<String, String> told = answers(first, children, head);
            Map<String, ?> rows = rowsOnTopic(first);
            String noted = auditReaches(first, "");

            long began = System.nanoTime();
            List<String> backup = DockerFolder.run(reach(first, "brokerage"), "backup.sh", folder + "/backup")
                    .lines()
                    .toList();
            long backedUp = System.nanoTime();
            sql(first, "postgres", "postgres")
                    .sql("create database restored owner brokerage")
                    .update();
            String said = DockerFolder.run(reach(first, "restored"), "restore.sh", backup.get(0), backup.get(1));
            long restored = System.nanoTime();
            assertThat(said).contains("restored up to position " + head);

            try (var second = new ServiceProcess(folder.resolve("second"), onRestored(first))) {
                long up = System.nanoTime();
                assertThat(answers(second, children, head)).containsExactlyInAnyOrderEntriesOf(told);
                awaitAllTaken(sql(first, "restored", "brokerage"));
                assertThat(rowsOnTopic(second)).isEqualTo(rows);
                Awaitility.await("the news is told again")
                        .atMost(Duration.ofMinutes(2))
                        .untilAsserted(() -> assertThat(positionsTold(second)).isEqualTo(positionsTold(first)));
                auditReaches(second, "?since=" + noted);
                tellsOn(second);
                System.out.printf(
                        "Rehearsed: %d positions, backed up in %d ms, restored in %d ms, service up after %d ms%n",
                        head, millis(began, backedUp), millis(backedUp, restored), millis(restored, up));
            }
        }
    }

    private static void awaitAllTaken(JdbcClient sql) {
        Awaitility.await("the council is imported, and all views and topics tell of it")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> number(sql, "select count(*) from import where state = 'finished'") == 1
                        && number(sql, "select min(position) from projection")
                                == number(sql, "select last from log_position")
                        && number(sql, "select min(position) from view_topic where topic <> 'view.measures.v1'")
                                == number(sql, "select last from log_position"));
    }

    /** Views and lists, and the journeys of some children with what only the vault knows. */
    private static Map<String, String> answers(ServiceProcess service, List<String> children, long head)
            throws Exception {
        Map<String, String> answers = new TreeMap<>();
        String then = "asAt=2023-03-31&knownAt=" + head;
        for (String view : List.of(
                "occupancy?by=provision&",
                "voids?",
                "spot?",
                "unregistered?",
                "placement-mix?",
                "high-cost?",
                "care-plan?",
                "distance?",
                "quality?",
                "urgent-moves?")) ask(service, "/api/v1/views/" + view + then, answers);
        for (String view : List.of("void-costs", "costs"))
            ask(service, "/api/v1/views/" + view + "?from=2022-06-01&until=2023-06-01&knownAt=" + head, answers);
        ask(service, "/api/v1/homes?" + then, answers);
        ask(service, "/api/v1/children?" + then, answers);
        for (String child : children) ask(service, "/api/v1/children/" + child + "?" + then, answers);
        return answers;
    }

    private static List<String> children(JdbcClient sql) {
        return sql.sql(
                        "select distinct aggregateidentifier from domainevententry where type = 'child' order by 1 limit 25")
                .query(String.class)
                .list();
    }

    private static void ask(ServiceProcess service, String path, Map<String, String> answers) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(service.at(path)).GET());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        answers.put(path, answer.body());
    }

    /** The last entry of the audit, all of which fits from there on. */
    private static String auditReaches(ServiceProcess service, String since) throws Exception {
        var question = HttpRequest.newBuilder(service.at("/api/v1/audit/verification" + since))
                .header("Authorization", Tokens.bearer(COUNCIL, "ivy", "information_governance_officer"));
        HttpResponse<String> answer = sent(question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode verified = JsonMapper.shared().readTree(answer.body());
        assertThat(verified.path("fault").isNull()).as(answer.body()).isTrue();
        return verified.path("reached").asString();
    }

    /** It is not only read: facts go on, under the rights that came along. */
    private static void tellsOn(ServiceProcess service) throws Exception {
        var told = HttpRequest.newBuilder(service.at("/api/v1/children"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"localId": "AFTER-1", "dateOfBirth": "2012-05-01", "uasc": false, "careStartedOn": "2023-01-02"}"""));
        assertThat(send(told).statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return sent(request.header("Authorization", Tokens.bearer(COUNCIL, "sam", "brokerage_team_manager")));
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static Map<String, ?> rowsOnTopic(ServiceProcess service) {
        try (var mirror = new Mirror("127.0.0.1:" + service.kafka, Topics.SPOT, COUNCIL)) {
            return Map.copyOf(mirror.rows());
        }
    }

    private static List<String> positionsTold(ServiceProcess service) {
        try (var mirror = new Mirror("127.0.0.1:" + service.kafka, Topics.HOME, COUNCIL)) {
            mirror.rows();
            return mirror.heard().stream()
                    .map(record -> record.headers().lastHeader("ce_position").value())
                    .map(position -> new String(position, StandardCharsets.UTF_8))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> reach(ServiceProcess service, String database) {
        String path = System.getProperty("postgres.client") + ":" + System.getenv("PATH");
        return Map.of(
                "PATH",
                path,
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                String.valueOf(service.postgres),
                "PGUSER",
                "brokerage",
                "PGDATABASE",
                database);
    }

    private static String[] onRestored(ServiceProcess first) {
        return Stream.of(
                        // Settings are in no backup.
                        "spring.config.import=classpath:worked-council/oxfordshire.yaml",
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:" + first.postgres + "/restored",
                        "spring.datasource.username=brokerage_writer",
                        "spring.datasource.password=brokerage_writer",
                        "brokerage.vault.master-keyset=" + first.data().resolve("master-keyset.json"))
                .map("--"::concat)
                .toArray(String[]::new);
    }

    private static JdbcClient sql(ServiceProcess service, String database, String user) {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + service.postgres + "/" + database, user, user));
    }

    private static long number(JdbcClient sql, String query) {
        return sql.sql(query).query(Long.class).single();
    }

    private static long millis(long from, long until) {
        return (until - from) / 1_000_000;
    }
}
