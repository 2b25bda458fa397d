package brokerage.api.vault;

import brokerage.api.access.Role;
import brokerage.api.vault.seals.SubjectKeys;
import brokerage.api.vault.seals.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.RowMapper;

/** An entry as it is stored, with its subject's key as that is stored; without the key there is no entry any more. */
final class Sealed {

    /** To be followed by what is asked for. */
    static final String SELECT = "select e.ref, e.kind, e.subject, e.sealed, e.key, k.wrapped"
            + " from vault_entry e join keys.subject_key k on k.key = e.key where ";

    static final RowMapper<Sealed> ROW = (row, n) -> new Sealed(row);

    private final String ref;
    private final String kind;
    private final byte[] content;
    private final WrappedKey key;

    private Sealed(ResultSet row) throws SQLException {
        this.ref = row.getString("ref");
        this.kind = row.getString("kind");
        this.content = row.getBytes("sealed");
        this.key = new WrappedKey(row.getString("key"), row.getString("subject"), row.getBytes("wrapped"));
    }

    String ref() {
        return ref;
    }

    boolean is(Kind asked) {
        return kind.equals(asked.word());
    }

    boolean isOpenTo(Role reader) {
        return reader.may(Kind.of(kind).opens(key.subject()));
    }

    WrappedKey key() {
        return key;
    }

    String open(SubjectKeys keys) {
        return keys.of(key).open(ref, content);
    }

    @Override
    public String toString() {
        return ref;
    }
}
