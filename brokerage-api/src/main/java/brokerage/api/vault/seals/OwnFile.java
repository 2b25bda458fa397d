package brokerage.api.vault.seals;

import static java.nio.file.StandardOpenOption.WRITE;

import brokerage.api.embedded.CannotStart;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file nobody else may read, which is there whole or not at all. */
final class OwnFile {

    private static final FileAttribute<?> OURS_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private OwnFile() {}

    /** Leaves a file alone that another process has put there meanwhile. */
    static void put(Path file, byte[] content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(folder, "keyset", ".new", OURS_ALONE);
            try {
                write(draft, content);
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException theirs) {
                return;
            } finally {
                Files.delete(draft);
            }
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "No master keyset can be written to " + file + ".",
                    "Name a place that can be written to by brokerage.vault.master-keyset, or put a keyset there.",
                    unwritable);
        }
    }

    private static void write(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
    }
}
