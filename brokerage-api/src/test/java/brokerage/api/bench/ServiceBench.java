package brokerage.api.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import brokerage.api.WholeService;
import brokerage.api.embedded.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service's figures, each beside a reference on the same PostgreSQL in the same minutes. Runs with {@code -Pbench} only,
 * asserts nothing, and writes {@code docs/bench.md}.
 */
@WholeService
@Import(AskedQuestions.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceBench {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CONNECTIONS = 32;
    private static final long NANOS = 6_000_000_000L;
    private static final int LOOKS = 200;
    private static final int FEW_LOOKS = 40;
    private static final String[] VIEWS = {
        "occupancy?by=contract&asAt=2023-03-31",
        "occupancy?by=contract&from=2022-04-01&until=2023-04-01",
        "voids?asAt=2023-03-31",
        "void-costs?from=2022-04-01&until=2023-04-01",
        "spot?asAt=2023-03-31",
        "unregistered?asAt=2023-03-31",
        "costs?from=2022-04-01&until=2023-04-01&by=type",
        "placement-mix?asAt=2023-03-31"
    };

    private static final String[] PAGES = {
        "/board?asAt=2023-03-31",
        "/board/measures/avoidable-void-cost?asAt=2023-03-31",
        "/api/v1/measures/fostering-share?asAt=2023-03-31",
        "/api/v1/measures/avoidable-void-cost?asAt=2023-03-31",
        "/api/v1/views/voids?asAt=2023-03-31",
        "/api/v1/views/costs?from=2022-04-01&until=2023-04-01&by=type",
        "/api/v1/views/committed?asAt=2023-03-31",
        "/api/v1/views/placement-mix?asAt=2023-03-31"
    };

    /** One caller's work, and how much of it was done in the time given. */
    @FunctionalInterface
    private interface Work {
        int done(int caller) throws Exception;
    }

    @Autowired
    DataSourceProperties postgres;

    @Autowired
    AskedQuestions questions;

    @LocalServerPort
    int port;

    private final List<String> rows = new ArrayList<>();
    private int round;
    private int brought;
    private int dated;

    @Test
    @Order(1)
    void commands() throws Exception {
        rows.add(Alternating.of(this::commandsASecond, () -> insertsASecond(CONNECTIONS))
                .row("REST commands, 32 connections", "a second", "single inserts of 600 bytes, 32 connections"));
        rows.add(Alternating.of(this::lag, this::oneInsert)
                .row("acknowledgement to view, request included, median of 200", "ms", "one insert, median of 200"));
    }

    @Test
    @Order(2)
    void bringingACouncil() throws Exception {
        rows.add(Alternating.of(this::rowsImportedASecond, () -> insertsASecond(1))
                .row("rows of the worked council imported", "a second", "single inserts, one connection"));
    }

    @Test
    @Order(3)
    void views() throws Exception {
        try (var caller = new Caller(port, "bench-0")) {
            for (String view : VIEWS)
                rows.add(Alternating.of(
                                () -> slowest(LOOKS, () -> caller.timed("/api/v1/views/" + view)),
                                () -> slowest(LOOKS, this::selectOne))
                        .row("`" + view + "`, 99th centile of 200", "ms", "`SELECT 1`, 99th centile of 200"));
        }
    }

    @Test
    @Order(4)
    void oneOfAllCouncils() throws Exception {
        try (Connection owner = connection()) {
            ManyCouncils.fillFrom("bench-0", owner);
        }
        try (var caller = new Caller(port, ManyCouncils.ONE)) {
            ofAllCouncils("/board`, of two dates nobody has looked at", () -> caller.timed(dates()));
            Alternating.Measure question = () -> {
                questions.slowest();
                caller.timed(dates());
                return questions.slowest();
            };
            rows.add(Alternating.of(
                            () -> Alternating.median(times(FEW_LOOKS, question)), () -> slowest(LOOKS, this::selectOne))
                    .row(
                            "the slowest question of such a page, median of %d pages".formatted(FEW_LOOKS),
                            "ms",
                            "`SELECT 1`, 99th centile of 200"));
            ofAllCouncils("/board`, of two dates nobody has looked at: its slowest question", question);
            for (String page : PAGES) ofAllCouncils(page + "`", () -> caller.timed(page));
        }
    }

    private void ofAllCouncils(String what, Alternating.Measure once) throws Exception {
        rows.add(Alternating.of(() -> slowest(FEW_LOOKS, once), () -> slowest(LOOKS, this::selectOne))
                .row(
                        "153 councils of 5,000 placements: `%s, slowest of %d".formatted(what, FEW_LOOKS),
                        "ms",
                        "`SELECT 1`, 99th centile of 200"));
    }

    /** Never the same two. */
    private String dates() {
        dated++;
        return "/board?asAt=%s&since=%s"
                .formatted(
                        LocalDate.of(2023, 3, 31).minusDays(dated),
                        LocalDate.of(2022, 9, 30).minusDays(dated));
    }

    @AfterAll
    void write() throws IOException {
        Files.writeString(
                Path.of("../docs/bench.md"),
                """
                # Bench

                Written by `mvn verify -Pbench`: each figure beside a reference that was measured in turns with it, three rounds each,
                medians. Service, PostgreSQL, Kafka and the callers share one machine and one process; trust the ratios.

                | what | figure | reference | ratio |
                | --- | --- | --- | --- |
                """ + String.join("\n", rows) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    private double commandsASecond() throws Exception {
        int run = ++round;
        return together(CONNECTIONS, n -> {
            try (var one = new Caller(port, "bench")) {
                int told = 0;
                for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; told++)
                    one.child("%d-%d-%d".formatted(run, n, told));
                return told;
            }
        });
    }

    private double insertsASecond(int connections) throws Exception {
        try (var connection = connection();
                var table = connection.createStatement()) {
            table.execute("create table if not exists bench_insert (id bigserial primary key, body text)");
        }
        return together(connections, n -> {
            try (Connection connection = connection()) {
                int told = 0;
                for (long end = System.nanoTime() + NANOS; System.nanoTime() < end; told++) insert(connection);
                return told;
            }
        });
    }

    /** What all callers together got done a second. */
    private static double together(int callers, Work call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int n = 0; n < callers; n++) {
                int caller = n;
                calls.add(() -> call.done(caller));
            }
            int done = 0;
            for (Future<Integer> one : threads.invokeAll(calls)) done += one.get();
            return done / (NANOS / 1e9);
        }
    }

    /** Tells a fact, then asks for it at its position: the answer waits for the view. */
    private double lag() throws Exception {
        int run = ++round;
        double[] millis = new double[LOOKS];
        try (var caller = new Caller(port, "bench")) {
            for (int i = 0; i < LOOKS; i++) {
                var told = caller.child("lag-%d-%d".formatted(run, i)).headers();
                String child = told.firstValue("Location").orElseThrow();
                String position = told.firstValue("Brokerage-Position").orElseThrow();
                millis[i] = caller.timed(child + "?knownAt=" + position);
            }
        }
        return Alternating.median(millis);
    }

    private double oneInsert() throws Exception {
        try (Connection connection = connection()) {
            return Alternating.median(times(LOOKS, () -> {
                long start = System.nanoTime();
                insert(connection);
                return (System.nanoTime() - start) / 1e6;
            }));
        }
    }

    private double rowsImportedASecond() throws Exception {
        Map<String, byte[]> files = worked();
        long rowsTold = 0;
        for (byte[] file : files.values())
            rowsTold += new String(file, UTF_8).lines().count() - 1;
        try (var caller = new Caller(port, "bench-" + brought++)) {
            long start = System.nanoTime();
            String report = caller.bring(files);
            while (!JSON.readTree(caller.read(report).body())
                    .at("/state")
                    .asString()
                    .equals("finished")) Thread.onSpinWait();
            return rowsTold / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static Map<String, byte[]> worked() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (Resource file : new PathMatchingResourcePatternResolver()
                .getResources("classpath:worked-council/oxfordshire-2023/*.csv"))
            files.put(file.getFilename(), file.getContentAsByteArray());
        return files;
    }

    private double selectOne() throws Exception {
        try (Connection connection = connection();
                var query = connection.createStatement()) {
            return Alternating.percentile(
                    times(LOOKS, () -> {
                        long start = System.nanoTime();
                        query.executeQuery("select 1").next();
                        return (System.nanoTime() - start) / 1e6;
                    }),
                    0.99);
        }
    }

    private static double slowest(int looks, Alternating.Measure measure) throws Exception {
        return Alternating.percentile(times(looks, measure), 0.99);
    }

    private static double[] times(int looks, Alternating.Measure measure) throws Exception {
        double[] millis = new double[looks];
        for (int i = 0; i < looks; i++) millis[i] = measure.once();
        return millis;
    }

    /** Not of the service's pool, whose size would bound the reference; as the owner, since the service may make no table. */
    private Connection connection() throws SQLException {
        return DriverManager.getConnection(postgres.getUrl(), PostgresServer.OWNER, PostgresServer.OWNER);
    }

    private static void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench_insert (body) values (repeat('x', 600))")) {
            insert.executeUpdate();
        }
    }
}
