package brokerage.api.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that keeps everything from one start to the next. One service at a time may have it: the lock comes before any
 * look at what lies inside, because a second service would take the first one's living database for an abandoned one.
 */
public final class DataFolder implements AutoCloseable {

    /** The servers inside trust whoever reaches them, so that nobody else may reach their files. */
    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /** Refused while another living service has the folder; the lock of a dead one vanished with it. */
    public static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path, OURS_ALONE);
            FileChannel lockFile =
                    FileChannel.open(path.resolve("service.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(lockFile)) {
                return new DataFolder(path, lockFile);
            }
            lockFile.close();
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be used: " + e, "Choose one by brokerage.data.", e);
        }
        throw new CannotStart(
                "Another service is running on the data folder " + path + ".",
                "Stop it, or give this one a folder and ports of its own: brokerage.data, brokerage.embedded.postgres-port,"
                        + " brokerage.embedded.kafka-port, server.port.");
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static boolean locked(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock() != null;
        } catch (OverlappingFileLockException held) {
            return false; // by this very JVM, which the operating system cannot tell from us
        }
    }
}
