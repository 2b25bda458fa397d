package brokerage.kill;

import brokerage.api.Tokens;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The whole service in a JVM of its own, as its users start it, on a folder of its own: there to be killed. */
final class ServiceProcess implements AutoCloseable {

    private final Path folder;
    private final int http = freePort();
    final int postgres = freePort();
    final int kafka = freePort();
    private Process jvm;

    ServiceProcess(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + http + path);
    }

    /** Not stopped: gone between two instructions. Answers once the next one has taken over. */
    void killAndStartAgain() throws IOException, InterruptedException {
        jvm.destroyForcibly();
        if (!jvm.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("a killed process lives on");
        start();
    }

    @Override
    public void close() {
        jvm.destroy();
        jvm.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private void start() throws IOException {
        Path out = folder.resolve("service.log");
        jvm = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                .start();
        Awaitility.await("the service on " + folder)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .failFast("it ended by itself, see " + out, () -> !jvm.isAlive())
                .until(this::isUp);
    }

    private List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "brokerage.api.App",
                "--brokerage.data=" + folder.resolve("data"),
                "--brokerage.embedded.postgres-port=" + postgres,
                "--brokerage.embedded.kafka-port=" + kafka,
                "--server.port=" + http,
                "--brokerage.limits.per-second=1000000",
                "--brokerage.identity.issuer=" + Tokens.ISSUER,
                "--brokerage.identity.key-file=" + Tokens.keyFile());
    }

    private boolean isUp() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(at("/actuator/health")).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
