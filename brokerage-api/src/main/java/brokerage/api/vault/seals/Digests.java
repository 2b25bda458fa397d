package brokerage.api.vault.seals;

import brokerage.language.id.CouncilId;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What something can be found by without standing anywhere in clear: HMAC-SHA256 under a key of this database's own. Without
 * the key nobody can try out who a digest is of.
 */
@Component
public final class Digests {

    static final String WHOSE = "digests";

    private final JdbcClient jdbc;
    private final MasterKeyset master;
    private final SingletonSupplier<Mac> mac = SingletonSupplier.of(this::mac);

    public Digests(JdbcClient jdbc, MasterKeyset master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /** The same for the same; of no use to another council. */
    public byte[] of(CouncilId council, String content) {
        try {
            return mac.obtain().computeMac((council.value() + '\0' + content).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no digest can be worked out", impossible);
        }
    }

    /** Whoever asks first makes it; of two who do so at once, both use the one that was stored. */
    private Mac mac() {
        try {
            if (stored().isEmpty())
                store(KeysetHandle.generateNew(
                        PredefinedMacParameters.HMAC_SHA256_256BITTAG, RegistryConfiguration.get()));
            KeysetHandle secret = master.unwrap(stored().orElseThrow(), WHOSE);
            return secret.getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this is no key for digests", impossible);
        }
    }

    private Optional<byte[]> stored() {
        return jdbc.sql("select wrapped from keys.digest_key")
                .query(byte[].class)
                .optional();
    }

    private void store(KeysetHandle secret) {
        jdbc.sql("insert into keys.digest_key (wrapped, master) values (?, ?) on conflict do nothing")
                .params(master.wrap(secret, WHOSE), master.primary())
                .update();
    }
}
