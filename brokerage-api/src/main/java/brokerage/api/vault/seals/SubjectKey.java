package brokerage.api.vault.seals;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * A key of a child, a home or whatever else has an id. AES-256 in Galois/counter mode: what it sealed is opened unchanged
 * and at the place it was sealed for, or not at all.
 */
public final class SubjectKey {

    private final String id;
    private final Aead aead;

    SubjectKey(String id, Aead aead) {
        this.id = id;
        this.aead = aead;
    }

    public String id() {
        return id;
    }

    /**
     * What nobody reads without this key.
     *
     * @param place whatever else is sealed nowhere in the same place
     */
    public byte[] seal(String place, String content) {
        try {
            return aead.encrypt(content.getBytes(StandardCharsets.UTF_8), bytes(place));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the entry %s cannot be sealed".formatted(place), impossible);
        }
    }

    /**
     * What was sealed at this place.
     *
     * @throws IllegalStateException when somebody has changed or moved it
     */
    public String open(String place, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, bytes(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("the entry %s is not as it was sealed".formatted(place), tampered);
        }
    }

    private static byte[] bytes(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }

    /** Which, and nothing of the key itself. */
    @Override
    public String toString() {
        return id;
    }
}
