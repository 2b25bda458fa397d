package brokerage.api.imports.files;

import java.util.Arrays;
import java.util.Locale;

/** A file as it was handed in. Its name may have a path before it, which says nothing. */
public final class SourceFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final String path;
    private final byte[] content;

    /** @param content is not copied */
    public SourceFile(String path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    public String name() {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    public byte[] content() {
        return content;
    }

    boolean isZip() {
        return content.length >= ZIP.length && Arrays.equals(content, 0, ZIP.length, ZIP, 0, ZIP.length);
    }

    boolean isCsv() {
        return name().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public String toString() {
        return "%s of %d bytes".formatted(name(), content.length);
    }
}
