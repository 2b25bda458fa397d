package brokerage.api.desk;

import brokerage.api.door.Addresses;
import brokerage.api.log.Envelope;
import brokerage.api.log.Envelope.Addressed;
import brokerage.api.log.Once;
import brokerage.api.log.Receipt;
import brokerage.api.vault.Draft;
import brokerage.api.vault.Kind;
import brokerage.language.id.Identifier;
import brokerage.language.id.VaultRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What one request says about one record: first its words, which go to the vault, then the command itself. */
public final class Matter {

    private final Desk desk;
    private final Draft draft;
    private final Identifier id;
    private final boolean isNew;
    private @Nullable VaultRef because;
    private String location;

    Matter(Desk desk, Draft draft, Identifier id, boolean isNew) {
        this.desk = desk;
        this.draft = draft;
        this.id = id;
        this.isNew = isNew;
        this.location = Addresses.of(id);
    }

    /** Why it is told, in the sender's words; kept with whatever happens. */
    public Matter because(@Nullable String words) {
        because = draft.keepIfSaid(Kind.REASON, words);
        return this;
    }

    /** Where what the command makes is read, when that is not the record itself. */
    public Matter at(String made) {
        location = made;
        return this;
    }

    public VaultRef keep(Kind kind, String words) {
        return draft.keep(kind, words);
    }

    public @Nullable VaultRef keepIfSaid(Kind kind, @Nullable String words) {
        return draft.keepIfSaid(kind, words);
    }

    /** As {@link #keepIfSaid}; where nothing is said now, the subject has none any more. */
    public @Nullable VaultRef keepOrForget(Kind kind, @Nullable String words) {
        return draft.keepOrForget(kind, words);
    }

    /** Carries the command out and answers 201. */
    public ResponseEntity<Told> tell(Object command) {
        Once once = desk.guards.once(desk.identity, location);
        Addressed addressed = isNew ? null : new Addressed(id, desk.guards.expectedVersion());
        var envelope = new Envelope(command, desk.identity.because(because), draft.rows(), once, addressed);
        Receipt receipt = desk.commands.send(envelope);
        String where = receipt.location() == null ? location : receipt.location();
        return Told.answer(receipt, where);
    }
}
