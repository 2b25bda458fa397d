package brokerage.api.audit.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is hashed: each part as its length in bytes, a colon and its bytes; a missing one as a dash. The migration that makes
 * the audit writes the same in SQL; here it is written once more, so that a proof needs no function of the database's.
 */
final class Form {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Form raw(byte[] part) {
        bytes.writeBytes(part);
        return this;
    }

    Form part(byte @Nullable [] part) {
        return part == null
                ? raw(new byte[] {'-'})
                : raw((part.length + ":").getBytes(UTF_8)).raw(part);
    }

    Form text(@Nullable String text) {
        return part(text == null ? null : text.getBytes(UTF_8));
    }

    Form number(long number) {
        return text(Long.toString(number));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Bytes written in hexadecimal digits. */
    Form hexadecimal(@Nullable String digits) {
        return part(digits == null ? null : HexFormat.of().parseHex(digits));
    }

    /** In hexadecimal digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
