package brokerage.api.vault;

import brokerage.api.log.SideRow;
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

    /** An entry as far as telling it again goes. */
    record Said(String kind, String content) {
        @Override
        public String toString() {
            return kind;
        }
    }

    private final Identifier subject;
    private final Map<Said, VaultRef> kept;
    private final Keys keys;
    private final List<SideRow> rows = new ArrayList<>();

    Draft(Identifier subject, Map<Said, VaultRef> kept, Keys keys) {
        this.subject = subject;
        this.kept = new HashMap<>(kept);
        this.keys = keys;
    }

    /** Where the vault keeps this; the same place when the subject's entries say it already. */
    public VaultRef keep(Kind kind, String content) {
        if (content.indexOf('\0') >= 0)
            throw new Refused(new InvalidValue(kind.word(), "a text holds no null character"));
        return kept.computeIfAbsent(new Said(kind.word(), content), this::entry);
    }

    /** As {@link #keep}; nothing stays nothing, and so does a text of blanks. */
    public @Nullable VaultRef keepIfSaid(Kind kind, @Nullable String content) {
        return content == null || content.isBlank() ? null : keep(kind, content);
    }

    /** As {@link #keepIfSaid} for what a subject has one of at most: where nothing is said now, it has none any more. */
    public @Nullable VaultRef keepOrForget(Kind kind, @Nullable String content) {
        VaultRef ref = keepIfSaid(kind, content);
        boolean had = kept.keySet().stream()
                .anyMatch(said ->
                        said.kind().equals(kind.word()) && !said.content().isEmpty());
        if (ref == null && had) keep(kind, "");
        return ref;
    }

    /** What has to be stored together with the command's events. */
    public List<SideRow> rows() {
        return List.copyOf(rows);
    }

    private VaultRef entry(Said said) {
        VaultRef ref = VaultRef.of(subject.council(), keys.next());
        rows.add(SideRow.into(Vault.TABLE)
                .with("ref", ref.value())
                .with("council", subject.council().value())
                .with("subject", subject.value())
                .with("kind", said.kind())
                .with("content", said.content())
                .with("position", SideRow.Known.POSITION));
        return ref;
    }

    /** Says nothing of its content, which must never reach a log. */
    @Override
    public String toString() {
        return "%d new entries about %s".formatted(rows.size(), subject);
    }
}
