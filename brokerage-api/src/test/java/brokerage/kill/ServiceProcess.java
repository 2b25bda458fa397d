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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The whole service in a JVM of its own, as its users start it, on a folder of its own: there to be killed or stopped. */
public final class ServiceProcess implements AutoCloseable {

    private final Path folder;
    private final int http = freePort();
    public final int postgres = freePort();
    public final int kafka = freePort();
    private final List<String> settings;
    private Process jvm;

    /** @param settings beside those every such process has, as on a command line */
    public ServiceProcess(Path folder, String... settings) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.settings = List.of(settings);
        start();
    }

    /** What it keeps, and where it would be found after its end. */
    public Path data() {
        return folder.resolve("data");
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + http + path);
    }

    /** Not stopped: gone between two instructions. Answers once the next one has taken over. */
    void killAndStartAgain() throws IOException, InterruptedException {
        jvm.destroyForcibly();
        if (!jvm.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("a killed process lives on");
        start();
    }

    /** Told to end; it need not have yet. */
    void tellToEnd() {
        jvm.destroy();
    }

    /** Given the time to end. Answers once the next one has taken over. */
    void stopAndStartAgain() throws IOException {
        close();
        start();
    }

    /** What it answers there, 0 if nothing. */
    int status(String path) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException gone) {
            return 0;
        }
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
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "brokerage.api.App",
                "--brokerage.data=" + data(),
                "--brokerage.embedded.postgres-port=" + postgres,
                "--brokerage.embedded.kafka-port=" + kafka,
                "--server.port=" + http,
                "--brokerage.limits.per-second=1000000",
                "--brokerage.identity.issuer=" + Tokens.ISSUER,
                "--brokerage.identity.key-file=" + Tokens.keyFile()));
        command.addAll(settings);
        return command;
    }

    private boolean isUp() throws InterruptedException {
        return status("/actuator/health") == 200;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
