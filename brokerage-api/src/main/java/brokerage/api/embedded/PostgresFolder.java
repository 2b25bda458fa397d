package brokerage.api.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A cluster's folder and what may have happened to it since: nothing, a service killed under it, a first start cut short. */
record PostgresFolder(Path path) {

    private static final Logger log = LoggerFactory.getLogger(PostgresFolder.class);

    /** The caller holds the data folder, so nobody living owns what is found running here. */
    void makeReady() {
        try {
            LeftRunning.serverOf(path).ifPresent(LeftRunning::stop);
            if (Files.exists(path) && !Files.exists(finished())) {
                LeftRunning.initdbOf(path).forEach(LeftRunning::stop);
                setAside();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written once the server has answered: before it, nobody can have stored anything. */
    void markFinished() {
        try {
            if (!Files.exists(finished())) {
                Files.createFile(finished());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never deleted: a folder that looks unfinished to us may be a backup that somebody laid here. */
    private void setAside() throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + ".unfinished-" + System.currentTimeMillis());
        Files.move(path, aside);
        log.warn("The first start never finished {}; it lies in {} now", path, aside);
    }

    private Path finished() {
        return path.resolveSibling(path.getFileName() + ".finished");
    }
}
