package brokerage.api.vault.seals;

import brokerage.api.embedded.CannotStart;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The keys under which all other keys are wrapped: one wraps what is new, the others still unwrap what is older. Lives in a
 * file outside the database, in the JSON form of Tink's keysets.
 */
public final class MasterKeyset {

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java has not the ciphers the vault needs", unavailable);
        }
    }

    private final KeysetHandle keys;
    private final Aead aead;

    private MasterKeyset(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** With one key that nobody has had before. */
    public static MasterKeyset fresh() {
        try {
            return new MasterKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no master key can be made", impossible);
        }
    }

    /** Refuses to go on with a file that is missing or no keyset. */
    public static MasterKeyset read(Path file) {
        try {
            String json = Files.readString(file);
            return new MasterKeyset(TinkJsonProtoKeysetFormat.parseKeyset(
                    json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new CannotStart(
                    "No master keyset can be read from " + file + ".",
                    "brokerage.vault.master-keyset names a keyset of AEAD keys in Tink's JSON form.",
                    unreadable);
        }
    }

    /** As {@link #read}, but makes it where there is none yet. */
    public static MasterKeyset madeIfMissing(Path file) {
        if (Files.notExists(file)) OwnFile.put(file, fresh().json().getBytes(StandardCharsets.UTF_8));
        return read(file);
    }

    /** The same keys and a new one, which from now on wraps what is new. */
    public MasterKeyset rotated() {
        try {
            var one = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary();
            return new MasterKeyset(KeysetHandle.newBuilder(keys).addEntry(one).build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no master key can be made", impossible);
        }
    }

    /** Only the key that wraps what is new: what is wrapped under another is lost to it. */
    public MasterKeyset primaryAlone() {
        try {
            var only = KeysetHandle.importKey(keys.getPrimary().getKey())
                    .withFixedId(primary())
                    .makePrimary();
            return new MasterKeyset(KeysetHandle.newBuilder().addEntry(only).build());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the primary key cannot stand alone", impossible);
        }
    }

    /** What its file holds: whoever reads this can read everything. */
    public String json() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the master keyset cannot be written", impossible);
        }
    }

    /** The id of the key that wraps what is new. */
    public int primary() {
        return keys.getPrimary().getId();
    }

    Set<Integer> ids() {
        return IntStream.range(0, keys.size())
                .mapToObj(n -> keys.getAt(n).getId())
                .collect(Collectors.toSet());
    }

    byte[] wrap(KeysetHandle secret, String whose) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    secret, aead, whose.getBytes(StandardCharsets.UTF_8), RegistryConfiguration.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the key of %s cannot be wrapped".formatted(whose), impossible);
        }
    }

    /** @throws VaultLocked when it is wrapped under none of these */
    KeysetHandle unwrap(byte[] wrapped, String whose) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    wrapped, aead, whose.getBytes(StandardCharsets.UTF_8), RegistryConfiguration.get());
        } catch (GeneralSecurityException locked) {
            throw new VaultLocked(whose, locked);
        }
    }

    /** How many, and nothing of the keys themselves. */
    @Override
    public String toString() {
        return "%d master keys".formatted(keys.size());
    }
}
