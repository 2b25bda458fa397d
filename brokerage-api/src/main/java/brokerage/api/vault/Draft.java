package brokerage.api.vault;

import brokerage.api.log.SideRow;
import brokerage.api.vault.seals.SubjectKey;
import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.id.Identifier;
import brokerage.language.id.VaultRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one command has to say about one subject. Nothing is kept until {@link #rows()} travel with the command and are
 * stored in the transaction of its events. The one writer of content, as {@link Vault} is its one reader.
 */
public final class Draft {

    private final Identifier subject;
    private final Shelf shelf;
    private final Keys keys;
    private final Map<Kind, Map<String, VaultRef>> said = new HashMap<>();
    private final List<SideRow> rows = new ArrayList<>();
    private @Nullable SubjectKey key;

    Draft(Identifier subject, Shelf shelf, Keys keys) {
        this.subject = subject;
        this.shelf = shelf;
        this.keys = keys;
        this.key = shelf.key();
    }

    /** Where the vault keeps this; the same place when the subject's entries say it already. */
    public VaultRef keep(Kind kind, String content) {
        if (content.indexOf('\0') >= 0)
            throw new Refused(new InvalidValue(kind.word(), "a text holds no null character"));
        return said(kind).computeIfAbsent(content, told -> entry(kind, told));
    }

    /** As {@link #keep}; nothing stays nothing, and so does a text of blanks. */
    public @Nullable VaultRef keepIfSaid(Kind kind, @Nullable String content) {
        return content == null || content.isBlank() ? null : keep(kind, content);
    }

    /** As {@link #keepIfSaid} for what a subject has one of at most: where nothing is said now, it has none any more. */
    public @Nullable VaultRef keepOrForget(Kind kind, @Nullable String content) {
        VaultRef ref = keepIfSaid(kind, content);
        boolean had = said(kind).keySet().stream().anyMatch(told -> !told.isEmpty());
        if (ref == null && had) keep(kind, "");
        return ref;
    }

    /** What has to be stored together with the command's events. */
    public List<SideRow> rows() {
        return List.copyOf(rows);
    }

    /** Opened only for the kinds a command has something to say of. */
    private Map<String, VaultRef> said(Kind kind) {
        return said.computeIfAbsent(kind, asked -> new HashMap<>(shelf.said(asked)));
    }

    private VaultRef entry(Kind kind, String content) {
        VaultRef ref = VaultRef.of(subject.council(), keys.next());
        SubjectKey sealing = key();
        rows.add(SideRow.into(Vault.TABLE)
                .with("ref", ref.value())
                .with("council", subject.council().value())
                .with("subject", subject.value())
                .with("kind", kind.word())
                .with("key", sealing.id())
                .with("sealed", sealing.seal(ref.value(), content))
                .with("position", SideRow.Known.POSITION));
        if (kind == Kind.LOCAL_ID) rows.add(shelf.found(subject, content));
        return ref;
    }

    private SubjectKey key() {
        if (key == null) {
            var made = shelf.firstKey(keys.next(), subject);
            rows.add(made.row(subject));
            key = made.key();
        }
        return key;
    }

    /** Says nothing of its content, which must never reach a log. */
    @Override
    public String toString() {
        return "%d new rows about %s".formatted(rows.size(), subject);
    }
}
