package brokerage.api.board.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Puts the moment a workbook's facts were known in place of the moment its file was made, so that the same facts are the same file. */
final class Dated {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";
    /** The first that a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Dated() {}

    static byte[] at(Instant moment, byte[] workbook) {
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(workbook).get();
                var to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntriesInPhysicalOrder())) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                to.putNextEntry(entry);
                byte[] content = from.getInputStream(part).readAllBytes();
                to.write(part.getName().equals(PROPERTIES) ? created(moment, content) : content);
                to.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static byte[] created(Instant moment, byte[] properties) {
        String at =
                moment.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString();
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
