package brokerage.api.vault.seals;

import com.google.crypto.tink.KeysetHandle;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings every key under the primary master key, so that the others may be removed. Nothing that is sealed is touched. May run
 * beside the service and be broken off: what is done is done, and the rest is found again.
 */
@Component
final class Rewrapping {

    private final JdbcClient jdbc;
    private final MasterKeyset master;

    Rewrapping(JdbcClient jdbc, MasterKeyset master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /** How many were wrapped under another. */
    int all() {
        List<WrappedKey> others = jdbc.sql("select key, subject, wrapped from keys.subject_key where master <> ?")
                .param(master.primary())
                .query((row, n) ->
                        new WrappedKey(row.getString("key"), row.getString("subject"), row.getBytes("wrapped")))
                .list();
        others.forEach(this::rewrap);
        return others.size() + digestKey();
    }

    private void rewrap(WrappedKey row) {
        jdbc.sql("update keys.subject_key set wrapped = ?, master = ? where key = ?")
                .params(again(row.bytes(), row.subject()), master.primary(), row.id())
                .update();
    }

    private int digestKey() {
        Optional<byte[]> other = jdbc.sql("select wrapped from keys.digest_key where master <> ?")
                .param(master.primary())
                .query(byte[].class)
                .optional();
        other.ifPresent(wrapped -> jdbc.sql("update keys.digest_key set wrapped = ?, master = ?")
                .params(again(wrapped, Digests.WHOSE), master.primary())
                .update());
        return other.isPresent() ? 1 : 0;
    }

    private byte[] again(byte[] wrapped, String whose) {
        KeysetHandle secret = master.unwrap(wrapped, whose);
        return master.wrap(secret, whose);
    }
}
