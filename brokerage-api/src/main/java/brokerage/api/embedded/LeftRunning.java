package brokerage.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process of PostgreSQL's that outlived the service which started it, as it does when that one is killed. */
record LeftRunning(ProcessHandle process, String name, Path folder) {

    private static final Logger log = LoggerFactory.getLogger(LeftRunning.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
                .map(process -> new LeftRunning(process, "postgres", folder))
                .filter(LeftRunning::isRunning);
    }

    /** An {@code initdb} that goes on filling the folder although nobody waits for it any more. */
    static Stream<LeftRunning> initdbOf(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("-D " + folder + " "))
                .map(process -> new LeftRunning(process, "initdb", folder))
                .filter(LeftRunning::isRunning);
    }

    /** Asks by SIGINT, which is PostgreSQL's orderly "now"; its files are its own to remove. */
    void stop() {
        log.warn("{} {} outlived its service in {}: stopping it", name, process.pid(), folder);
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
            for (long end = System.nanoTime() + PATIENCE.toNanos(); isRunning() && System.nanoTime() < end; ) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (isRunning()) {
            throw new CannotStart(
                    name + " " + process.pid() + " of an earlier service still holds " + folder + ".",
                    "Wait for it to end, or stop it: kill -INT " + process.pid());
        }
    }

    /** By its program: one that ended but was never collected, as happens in containers, has a number still but none of it. */
    boolean isRunning() {
        return process.info()
                .command()
                .filter(program -> Path.of(program).getFileName().toString().startsWith(name))
                .isPresent();
    }

    private static boolean isSame(Path recorded, Path folder) throws IOException {
        return Files.exists(recorded) && Files.isSameFile(recorded, folder);
    }
}
