package brokerage.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands a second over REST beside pgbench's single inserts on the same server in the same minutes, alternating; and the
 * time from a command's acknowledgement to its row in a view. Run against a service that is already running; {@code
 * docs/figures.md} says how.
 */
public final class CommandBench {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    private static final long SECONDS = 8;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");

    private final String service;
    private final String postgres;
    private final String run = Long.toString(System.nanoTime(), 36);

    private CommandBench(String service, String postgres) {
        this.service = service;
        this.postgres = postgres;
    }

    public static void main(String[] args) throws Exception {
        var bench = new CommandBench(args[0], args[1]);
        bench.commands(2, "warm"); // compiled, connected, cached
        double[] reference = new double[ROUNDS];
        double[] commands = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            reference[round] = bench.inserts();
            commands[round] = bench.commands(SECONDS, "r" + round);
            System.out.println(String.format(
                    Locale.ROOT,
                    "round %d: pgbench %.0f/s, REST commands %.0f/s, ratio %.3f",
                    round,
                    reference[round],
                    commands[round],
                    commands[round] / reference[round]));
        }
        System.out.println(String.format(
                Locale.ROOT,
                "median: pgbench %.0f/s, REST commands %.0f/s, ratio %.3f",
                median(reference),
                median(commands),
                median(commands) / median(reference)));
        bench.lag();
    }

    private double commands(long seconds, String round) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<Integer>> callers = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                String name = "%s-%s-%d".formatted(run, round, i);
                callers.add(() -> tellUntil(end, name));
            }
            int told = 0;
            for (Future<Integer> caller : threads.invokeAll(callers)) told += caller.get();
            return told / (double) seconds;
        }
    }

    private int tellUntil(long end, String name) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            int told = 0;
            while (System.nanoTime() < end) tell(http, name + "-" + told++);
            return told;
        }
    }

    private HttpResponse<String> tell(HttpClient http, String localId) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request("/api/v1/children")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                                {"localId": "%s", "dateOfBirth": "2012-05-01", "homePostcode": "OX1 1AA", "uasc": false,
                                 "careStartedOn": "2023-01-02"}""".formatted(localId)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201) throw new IOException(answer.statusCode() + " " + answer.body());
        return answer;
    }

    /** One caller: tells a fact, then asks for the child at that position; the answer waits for the view. */
    private void lag() throws IOException, InterruptedException {
        int count = 300;
        double[] millis = new double[count];
        double[] again = new double[count];
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (int i = 0; i < count; i++) {
                HttpResponse<String> told = tell(http, "%s-lag-%d".formatted(run, i));
                String position =
                        told.headers().firstValue("Brokerage-Position").orElseThrow();
                String child = told.headers().firstValue("Location").orElseThrow() + "?knownAt=" + position;
                millis[i] = read(http, child);
                again[i] = read(http, child);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "acknowledgement to view, request included: p50 %.1f ms, p99 %.1f ms; the same read once more: p50 %.1f ms",
                percentile(millis, 0.5),
                percentile(millis, 0.99),
                percentile(again, 0.5)));
    }

    private double read(HttpClient http, String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = http.send(request(path).build(), BodyHandlers.ofString()).statusCode();
        if (status != 200) throw new IOException("read answered " + status);
        return (System.nanoTime() - start) / 1e6;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path))
                .header("X-Brokerage-Council", "bench")
                .header("X-Brokerage-Actor", "bench")
                .header("X-Brokerage-Role", "brokerage_officer");
    }

    private double inserts() throws IOException, InterruptedException {
        Path insert = Files.createTempFile("insert", ".sql");
        Files.writeString(insert, "insert into bench_insert (body) values (repeat('x', 600));\n");
        run("psql", postgres, "-qc", "create table if not exists bench_insert (id bigserial primary key, body text)");
        String out = run(
                "pgbench",
                "-n",
                "-f",
                insert.toString(),
                "-c",
                String.valueOf(CONNECTIONS),
                "-j",
                "2",
                "-T",
                String.valueOf(SECONDS),
                postgres);
        Matcher tps = TPS.matcher(out);
        if (!tps.find()) throw new IOException("pgbench said: " + out);
        return Double.parseDouble(tps.group(1));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(String.join(" ", command) + ": " + out);
        return out;
    }

    private static double median(double[] values) {
        return percentile(values, 0.5);
    }

    private static double percentile(double[] values, double share) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
