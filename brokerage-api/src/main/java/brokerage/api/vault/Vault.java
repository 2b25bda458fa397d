package brokerage.api.vault;

import brokerage.api.access.Permission;
import brokerage.api.access.Role;
import brokerage.api.problems.RequestFault;
import brokerage.api.vault.seals.Digests;
import brokerage.api.vault.seals.SubjectKeys;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Personal data and free text, by reference. The one reader of content, as {@link Draft} is its one writer. Every entry is
 * sealed with a key of its subject; where the key was destroyed, the entry reads as if it had never been, and so does an
 * entry that the role of whoever asks may not read.
 */
@Component
public class Vault {

    static final String TABLE = "vault_entry";

    private final JdbcClient jdbc;
    private final JdbcClient reader;
    private final Keys keys;
    private final SubjectKeys seals;
    private final Digests digests;
    private final Erasures erasures;

    /** @param reader sees the entries of the council that asks, and of no other */
    Vault(
            JdbcClient jdbc,
            @Qualifier("reader") JdbcClient reader,
            Keys keys,
            SubjectKeys seals,
            Digests digests,
            Erasures erasures) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.keys = keys;
        this.seals = seals;
        this.digests = digests;
        this.erasures = erasures;
    }

    /** For what a command says about a child, a home or whatever else has an id. */
    public Draft draft(Identifier subject) {
        return draft(subject, subject.council());
    }

    /** As {@link #draft(Identifier)}, for a council that may have named another's subject and then sees none of its entries. */
    public Draft draft(Identifier subject, CouncilId asking) {
        List<Sealed> entries = jdbc.sql(Sealed.SELECT + "e.subject = ? and e.council = ?")
                .params(subject.value(), asking.value())
                .query(Sealed.ROW)
                .list();
        return new Draft(subject, new Shelf(entries, seals, digests, erasures), keys);
    }

    /** The child whom the council knows by this id now; a former id of a child finds nobody. */
    public Optional<ChildRef> childByLocalId(CouncilId council, String localId) {
        return jdbc.sql("select subject from keys.local_id where council = ? and digest = ?")
                .params(council.value(), digests.of(council, localId))
                .query(String.class)
                .optional()
                .map(ChildRef::new);
    }

    /** As {@link #childByLocalId}, for many at once; an id that nobody has is missing from the answer. */
    public Map<String, ChildRef> childrenByLocalId(CouncilId council, Collection<String> localIds) {
        Map<String, String> byDigest = new HashMap<>();
        localIds.forEach(id -> byDigest.put(HexFormat.of().formatHex(digests.of(council, id)), id));
        Map<String, ChildRef> children = new HashMap<>();
        jdbc.sql("select encode(digest, 'hex'), subject from keys.local_id"
                        + " where council = ? and digest in (select decode(unnest(?::text[]), 'hex'))")
                .params(council.value(), byDigest.keySet().toArray(String[]::new))
                .query(row -> {
                    children.put(
                            Objects.requireNonNull(byDigest.get(row.getString(1))), new ChildRef(row.getString(2)));
                });
        return children;
    }

    /** The exact date of birth as it reads now; empty for whoever is no child on record. */
    public Optional<LocalDate> dateOfBirth(ChildRef child) {
        return Optional.ofNullable(saidNow(jdbc, Kind.DATE_OF_BIRTH, List.of(child), entry -> true)
                        .get(child))
                .map(LocalDate::parse);
    }

    /** Where these live or lie as it reads now; whoever has no postcode is missing from the answer. */
    public <T extends Identifier> Map<T, String> postcodes(Collection<T> subjects) {
        Map<T, String> postcodes = saidNow(jdbc, Kind.POSTCODE, subjects, entry -> true);
        postcodes.values().removeIf(String::isEmpty);
        return postcodes;
    }

    /** For a command that needs what is kept there. */
    public Optional<String> read(VaultRef ref) {
        return Optional.ofNullable(read(jdbc, List.of(ref), entry -> true).get(ref));
    }

    /** For an answer to somebody in this role: opens what that role may read, whatever else is asked for. */
    public Reading openedFor(Role reader) {
        return new Reading(entry -> entry.isOpenTo(reader));
    }

    /**
     * For a child's whole record, which is handed out with all that is written in it.
     *
     * @throws RequestFault unless the role gives access to records
     */
    public Reading wholeRecordFor(Role reader) {
        if (!reader.may(Permission.GIVE_ACCESS_TO_A_RECORD))
            throw RequestFault.notTheirs("A %s does not give access to records".formatted(reader.word()));
        return new Reading(entry -> true);
    }

    /** The entries of the council that asks, as far as its reader may read them; others are missing, as if nobody kept them. */
    public final class Reading {

        private final Predicate<Sealed> open;

        private Reading(Predicate<Sealed> open) {
            this.open = open;
        }

        /** What is kept at these; what is not kept, or no longer, is missing. */
        public Words words(Stream<? extends @Nullable VaultRef> refs) {
            return new Words(Vault.this.read(
                    reader, refs.filter(Objects::nonNull).distinct().toList(), open));
        }

        /** What the council calls these children now; a child nobody has an id of is missing from the answer. */
        public Map<ChildRef, String> localIds(Collection<ChildRef> children) {
            return saidNow(reader, Kind.LOCAL_ID, children, open);
        }
    }

    private Map<VaultRef, String> read(JdbcClient asked, Collection<? extends VaultRef> refs, Predicate<Sealed> open) {
        if (refs.isEmpty()) return Map.of();
        Map<VaultRef, String> contents = new HashMap<>();
        asked
                .sql(Sealed.SELECT + "e.ref = any(?)")
                .param(refs.stream().map(VaultRef::value).toArray(String[]::new))
                .query(Sealed.ROW)
                .list()
                .stream()
                .filter(open)
                .forEach(entry -> contents.put(new VaultRef(entry.ref()), opened(entry)));
        return contents;
    }

    private <T extends Identifier> Map<T, String> saidNow(
            JdbcClient asked, Kind kind, Collection<T> subjects, Predicate<Sealed> open) {
        Map<String, T> byId =
                subjects.stream().collect(Collectors.toMap(Identifier::value, Function.identity(), (one, same) -> one));
        Map<T, String> said = new HashMap<>();
        asked
                .sql(Sealed.SELECT + "e.kind = ? and e.subject = any(?)")
                .params(kind.word(), byId.keySet().toArray(String[]::new))
                .query(Sealed.ROW)
                .list()
                .stream()
                .filter(open)
                .forEach(entry -> said.put(byId.get(entry.key().subject()), opened(entry)));
        return said;
    }

    private String opened(Sealed entry) {
        Opened.note(entry.key().subject());
        return entry.open(seals);
    }
}
