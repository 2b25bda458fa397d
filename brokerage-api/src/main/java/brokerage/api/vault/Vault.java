package brokerage.api.vault;

import brokerage.api.vault.Draft.Said;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Personal data and free text, by reference. The one reader of content, as {@link Draft} is its one writer: sealing it
 * with a key for each child changes these two and nothing else.
 */
@Component
public class Vault {

    static final String TABLE = "vault_entry";

    private final JdbcClient jdbc;
    private final Keys keys;

    Vault(JdbcClient jdbc, Keys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** For what a command says about a child, a home or whatever else has an id. */
    public Draft draft(Identifier subject) {
        Map<Said, VaultRef> kept = new HashMap<>();
        jdbc.sql("select kind, content, ref from vault_entry where subject = ?")
                .param(subject.value())
                .query(row -> {
                    kept.put(new Said(row.getString("kind"), row.getString("content")), ref(row.getString("ref")));
                });
        return new Draft(subject, kept, keys);
    }

    /** The child whom the council knows by this id now; a former id of a child finds nobody. */
    public Optional<ChildRef> childByLocalId(CouncilId council, String localId) {
        return jdbc.sql("select subject from vault_entry where council = :council and kind = 'local-id'"
                        + " and md5(content) = md5(:id) and content = :id")
                .param("council", council.value())
                .param("id", localId)
                .query(String.class)
                .optional()
                .map(ChildRef::new);
    }

    /** What the council calls these children now; a child nobody has an id of is missing from the answer. */
    public Map<ChildRef, String> localIds(Collection<ChildRef> children) {
        Map<ChildRef, String> ids = new HashMap<>();
        jdbc.sql("select subject, content from vault_entry where kind = 'local-id' and subject = any(?)")
                .param(children.stream().map(ChildRef::value).toArray(String[]::new))
                .query(row -> {
                    ids.put(new ChildRef(row.getString("subject")), row.getString("content"));
                });
        return ids;
    }

    /** The exact date of birth as it reads now; empty for whoever is no child on record. */
    public Optional<LocalDate> dateOfBirth(ChildRef child) {
        return jdbc.sql("select content from vault_entry where subject = ? and kind = 'date-of-birth'")
                .param(child.value())
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** Where these live or lie as it reads now; whoever has no postcode is missing from the answer. */
    public <T extends Identifier> Map<T, String> postcodes(Collection<T> subjects) {
        Map<String, T> byId = new HashMap<>();
        subjects.forEach(subject -> byId.put(subject.value(), subject));
        Map<T, String> postcodes = new HashMap<>();
        jdbc.sql("select subject, content from vault_entry"
                        + " where kind = 'postcode' and content <> '' and subject = any(?)")
                .param(byId.keySet().toArray(String[]::new))
                .query(row -> {
                    postcodes.put(Objects.requireNonNull(byId.get(row.getString("subject"))), row.getString("content"));
                });
        return postcodes;
    }

    public Optional<String> read(VaultRef ref) {
        return Optional.ofNullable(read(List.of(ref)).get(ref));
    }

    /** What is kept at these; what is not kept, or no longer, is missing from the answer. */
    public Map<VaultRef, String> read(Collection<VaultRef> refs) {
        Map<VaultRef, String> contents = new HashMap<>();
        jdbc.sql("select ref, content from vault_entry where ref = any(?)")
                .param(refs.stream().map(VaultRef::value).toArray(String[]::new))
                .query(row -> {
                    contents.put(ref(row.getString("ref")), row.getString("content"));
                });
        return contents;
    }

    private static VaultRef ref(String stored) {
        return new VaultRef(stored);
    }
}
