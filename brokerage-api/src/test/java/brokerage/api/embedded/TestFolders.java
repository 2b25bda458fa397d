package brokerage.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Empty folders under {@code target}, one parent for each JVM, so that the remains of a killed test run can be told apart. */
final class TestFolders {

    private static final Path ALL = Path.of("target", "test-data").toAbsolutePath();
    private static final AtomicInteger given = new AtomicInteger();

    static {
        sweep();
    }

    private TestFolders() {}

    static Path fresh() {
        return ALL.resolve(ProcessHandle.current().pid() + "/" + given.incrementAndGet());
    }

    /** A killed test run leaves its database running; nobody else would ever stop it. */
    private static void sweep() {
        try {
            for (Path jvm : Files.isDirectory(ALL) ? inside(ALL) : List.<Path>of()) {
                if (ProcessHandle.of(Long.parseLong(jvm.getFileName().toString()))
                        .isEmpty()) {
                    for (Path data : inside(jvm)) {
                        LeftRunning.serverOf(data.resolve("postgres")).ifPresent(LeftRunning::stop);
                    }
                    FileSystemUtils.deleteRecursively(jvm);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
