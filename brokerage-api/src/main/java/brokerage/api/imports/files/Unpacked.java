package brokerage.api.imports.files;

import brokerage.api.imports.files.FileRefusal.BrokenZip;
import brokerage.api.imports.files.FileRefusal.TooLarge;
import brokerage.language.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files as they came, zipped ones taken out. What a zip claims of sizes is not believed: reading stops at the limits. */
final class Unpacked {

    static final int MOST_FILES = 50;
    static final int MOST_BYTES = 48 * 1024 * 1024;

    private final List<SourceFile> files = new ArrayList<>();
    private long bytes;

    static List<SourceFile> of(List<SourceFile> given) {
        var unpacked = new Unpacked();
        for (SourceFile file : given)
            if (file.isZip()) unpacked.unzip(file);
            else unpacked.add(file);
        return unpacked.files;
    }

    private void unzip(SourceFile file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (!entry.isDirectory()) add(new SourceFile(entry.getName(), content(file, zip)));
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refused(new BrokenZip(file.name()));
        }
    }

    private byte[] content(SourceFile file, ZipInputStream zip) throws IOException {
        int left = (int) (MOST_BYTES - bytes);
        byte[] content = zip.readNBytes(left + 1);
        if (content.length > left) throw tooManyBytes(file);
        return content;
    }

    private void add(SourceFile file) {
        if (files.size() == MOST_FILES) throw new Refused(new TooLarge(file.name(), MOST_FILES + " files"));
        bytes += file.content().length;
        if (bytes > MOST_BYTES) throw tooManyBytes(file);
        files.add(file);
    }

    private static Refused tooManyBytes(SourceFile file) {
        return new Refused(new TooLarge(file.name(), MOST_BYTES / 1024 / 1024 + " MB when unpacked"));
    }
}
