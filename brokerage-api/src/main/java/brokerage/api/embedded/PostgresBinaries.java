package brokerage.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The unpacked programs of PostgreSQL. */
record PostgresBinaries(Path path) {

    /**
     * Takes away what a killed service had only begun to unpack. The embedding library marks what it finished, but goes on
     * over an unmarked rest as if its files were whole: it fails for ever, or runs half a program.
     */
    void dropUnfinished() {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> versions = Files.list(path)) {
            List<Path> unfinished = versions.filter(version -> Files.notExists(version.resolve(".exists")))
                    .toList();
            for (Path version : unfinished) {
                FileSystemUtils.deleteRecursively(version);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
