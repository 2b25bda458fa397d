package brokerage.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.Clerk;
import brokerage.api.Tokens;
import brokerage.api.WholeService;
import brokerage.api.fuzz.Api.Operation;
import brokerage.api.log.Log;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Requests nobody thought of, made out of the service's own description. Never does it fail, answer what it has not
 * described, record a fact with a refusal, or show what is another council's. {@code -Dfuzz.requests=1000000} for more than
 * the build has time for, {@code -Dfuzz.seed=} for others than the build sends.
 */
@WholeService
class FuzzTest {

    private static final String CANARY = "qzxwvcanary";
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261122);
    private static final int FAULTS_SHOWN = Integer.getInteger("fuzz.faults", 20);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Autowired
    RestTestClient client;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Log log;

    @LocalServerPort
    int port;

    private final Pool pool = new Pool();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Set<Operation> served = new HashSet<>();
    private final Map<String, String> faults = new TreeMap<>();

    @Test
    void whatever_is_sent_the_service_keeps_its_word() throws Exception {
        var town = new Town(client, pool);
        town.theirs(CANARY);
        town.ours();
        Api api = Api.of(Clerk.json(client.get()
                .uri("/v3/api-docs")
                .header("Authorization", Tokens.bearer(Shots.COUNCIL, "a.smith", "brokerage_officer"))
                .exchange()));
        var shots = new Shots(api, pool);
        var answers = new Answers(api);
        long began = System.nanoTime();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; i < REQUESTS && faults.size() < FAULTS_SHOWN; i++)
                fire(http, shots.shot(SEED + i), SEED + i, answers);
        }
        System.out.println("fuzz: never served "
                + api.operations().stream()
                        .filter(operation -> !served.contains(operation))
                        .toList());
        System.out.printf(
                "fuzz: %d requests from seed %d in %d s, %d of %d operations served: %s%n",
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                SEED,
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                served.size(),
                api.operations().size(),
                counts);
        System.out.println("UNSERVED "
                + api.operations().stream().filter(o -> !served.contains(o)).toList());
        System.out.println("SCHEMA " + api.description().at("/components/schemas/RecordedFact"));
        assertThat(faults)
                .as("by the first seed that showed each: -Dfuzz.seed= is where it begins")
                .isEmpty();
    }

    private void fire(HttpClient http, Shot shot, long seed, Answers answers) throws Exception {
        long before = log.head();
        HttpResponse<String> answer = answer(http, request(shot), seed);
        if (answer.statusCode() == 202) awaitImports();
        counts.merge(
                Answers.isPatience(answer) ? "503 for patience" : String.valueOf(answer.statusCode()), 1, Integer::sum);
        Optional<String> fault = answers.fault(shot, answer).or(() -> consequence(answer, before));
        fault.ifPresent(words -> faults.putIfAbsent(
                "%s %d".formatted(shot.operation(), answer.statusCode()),
                "seed %d: %s%n%s".formatted(seed, words.substring(0, Math.min(words.length(), 1500)), shot)));
        if (answer.statusCode() < 400 && shot.verb().equals(shot.operation().verb())) served.add(shot.operation());
        if (answer.statusCode() < 300 && !shot.target().contains("/audit")) learn(answer);
    }

    /** What there is; of what was only asked for, which the audit tells too, nothing is to be had. */
    private void learn(HttpResponse<String> answer) {
        pool.learn(answer.body());
        answer.headers().firstValue("Location").ifPresent(pool::learn);
    }

    private HttpRequest request(Shot shot) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + shot.target()))
                .timeout(LONGEST)
                .method(
                        shot.verb(),
                        shot.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(shot.body()));
        shot.headers().forEach(request::header);
        return request.build();
    }

    /** The server may close a connection it has kept for as long as it keeps any, at the moment it is used again: once. */
    private static HttpResponse<String> answer(HttpClient http, HttpRequest request, long seed) throws Exception {
        for (int failed = 0; ; failed++)
            try {
                return http.send(request, BodyHandlers.ofString());
            } catch (IOException dropped) {
                if (failed > 0) throw new IOException("no answer, seed %d: %s".formatted(seed, request), dropped);
            }
    }

    /** What is wrong though the answer is right. */
    private Optional<String> consequence(HttpResponse<String> answer, long before) {
        if (answer.statusCode() >= 400 && log.head() != before)
            return Optional.of("a fact was recorded with a refusal");
        if (answer.body().contains(CANARY)) return Optional.of("another council's: " + answer.body());
        if (answer.statusCode() == 202 && isAnImport("failed")) return Optional.of("an import failed");
        return Optional.empty();
    }

    /** What an import tells, it tells after its answer. */
    private void awaitImports() {
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> !isAnImport("running"));
    }

    private boolean isAnImport(String state) {
        return jdbc.sql("select exists (select from import where state = ? and council = ?)")
                .params(state, Shots.COUNCIL)
                .query(Boolean.class)
                .single();
    }
}
