package brokerage.api.vault.seals;

import java.util.Arrays;

/** A subject's key as it is stored: of no use without the master key it is wrapped under, nor as another subject's. */
public final class WrappedKey {

    private final String id;
    private final String subject;
    private final byte[] bytes;

    public WrappedKey(String id, String subject, byte[] bytes) {
        this.id = id;
        this.subject = subject;
        this.bytes = bytes.clone();
    }

    public String id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that
                && id.equals(that.id)
                && subject.equals(that.subject)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
