package brokerage.api.imports;

import brokerage.api.imports.files.SourceFile;
import brokerage.api.imports.files.Upload;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in for one import.
 *
 * @param source where it came from, in a word
 * @param fingerprint the same again has the same
 * @param onceKey makes a repeat safe, if the sender gave one
 */
record Handed(
        Upload upload,
        String source,
        String fingerprint,
        @Nullable String onceKey) {

    static Handed in(List<SourceFile> files, String source, @Nullable String onceKey) {
        return new Handed(Upload.of(files), source, fingerprint(files), onceKey);
    }

    static String fingerprint(List<SourceFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(SourceFile::name)).forEach(file -> {
            digest.update(file.name().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha256().digest(file.content()));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
