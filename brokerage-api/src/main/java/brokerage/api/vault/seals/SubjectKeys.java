package brokerage.api.vault.seals;

import brokerage.api.log.SideRow;
import brokerage.language.id.Identifier;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Makes and unwraps the keys of subjects. Those unwrapped are remembered by what the database holds of them, which whoever
 * asks has just read there: so a key that was destroyed is never served from memory, on this node or another.
 */
@Component
public final class SubjectKeys {

    /** Some hundred bytes each. */
    private static final int REMEMBERED = 10_000;

    /** A key that is stored nowhere yet. */
    public record Made(SubjectKey key, WrappedKey stored, int master) {

        /** To be stored with the first entries it seals. */
        public SideRow row(Identifier subject) {
            return SideRow.into("keys.subject_key")
                    .with("key", key.id())
                    .with("council", subject.council().value())
                    .with("subject", subject.value())
                    .with("wrapped", stored.bytes())
                    .with("master", master)
                    .with("made_at", SideRow.Known.RECORDED_AT);
        }

        @Override
        public String toString() {
            return key.toString();
        }
    }

    private final MasterKeyset master;
    private final ConcurrentLruCache<WrappedKey, Aead> unwrapped;

    public SubjectKeys(MasterKeyset master) {
        this.master = master;
        this.unwrapped = new ConcurrentLruCache<>(REMEMBERED, this::unwrap);
    }

    /**
     * A key for a subject that has none.
     *
     * @param id nobody has had before
     */
    public Made make(String id, String subject) {
        try {
            KeysetHandle secret =
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
            var stored = new WrappedKey(id, subject, master.wrap(secret, subject));
            return new Made(new SubjectKey(id, aead(secret)), stored, master.primary());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no key can be made", impossible);
        }
    }

    /**
     * The key that is stored so.
     *
     * @throws VaultLocked when it is wrapped under no master key that is known here
     */
    public SubjectKey of(WrappedKey stored) {
        return new SubjectKey(stored.id(), unwrapped.get(stored));
    }

    private Aead unwrap(WrappedKey stored) {
        return aead(master.unwrap(stored.bytes(), stored.subject()));
    }

    private static Aead aead(KeysetHandle secret) {
        try {
            return secret.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this is no key of a subject", impossible);
        }
    }
}
