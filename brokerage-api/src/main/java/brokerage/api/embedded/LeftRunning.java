package brokerage.api.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process of PostgreSQL's that outlived the service which started it, as it does when that one is killed. */
record LeftRunning(ProcessHandle process, Path folder) {

    private static final Logger log = LoggerFactory.getLogger(LeftRunning.class);

    /**
     * The server that still owns the folder. Its {@code postmaster.pid} says which: process on the first line, folder on the
     * second. A number alone proves nothing, since it may belong to somebody else by now.
     */
    static Optional<LeftRunning> serverOf(Path folder) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !isSame(Path.of(lines.get(1).strip()), folder)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> isNamed(process, "postgres"))
                .map(process -> new LeftRunning(process, folder));
    }

    /** An {@code initdb} that goes on filling the folder although nobody waits for it any more. */
    static Stream<LeftRunning> initdbOf(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> isNamed(process, "initdb"))
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .map(process -> new LeftRunning(process, folder));
    }

    /** Asks by SIGINT, which is PostgreSQL's orderly "now"; its files are its own to remove. */
    void stop() {
        log.warn("Process {} outlived its service in {}: stopping it", process.pid(), folder);
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillRunning(e);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw stillRunning(e);
        }
    }

    private CannotStart stillRunning(Exception cause) {
        return new CannotStart(
                "PostgreSQL process " + process.pid() + " of an earlier service still holds " + folder + ".",
                "Wait for it to end, or stop it: kill -INT " + process.pid(),
                cause);
    }

    private static boolean isSame(Path recorded, Path folder) throws IOException {
        return Files.exists(recorded) && Files.isSameFile(recorded, folder);
    }

    private static boolean isNamed(ProcessHandle process, String name) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(Path::of)
                        .filter(p -> p.endsWith(name))
                        .isPresent();
    }
}
