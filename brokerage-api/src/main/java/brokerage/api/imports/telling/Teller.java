package brokerage.api.imports.telling;

import brokerage.api.log.Caller;
import brokerage.api.log.Commands;
import brokerage.api.log.Envelope;
import brokerage.api.log.Receipt;
import brokerage.api.log.SideRow;
import brokerage.api.vault.Draft;
import brokerage.api.vault.Vault;
import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tells facts to the records they are about, on behalf of whoever started the import.
 *
 * @param told what earlier imports have told
 */
public record Teller(Caller caller, Commands commands, Vault vault, ToldRows told, Streams streams) {

    public CouncilId council() {
        return caller.council();
    }

    Draft draft(Identifier subject) {
        return vault.draft(subject);
    }

    /**
     * Tells the fact unless an import has told it before.
     *
     * @param entries of the vault that the fact refers to
     * @param telling the commands, given whether the record is there already
     */
    Outcome tell(Fact fact, List<SideRow> entries, Function<Boolean, List<Object>> telling) {
        if (told.says(fact)) return Outcome.UNCHANGED;
        long before = streams.version(fact.stream());
        long after = send(fact, entries, telling.apply(before != Streams.NONE));
        boolean known = told.find(fact.sheet(), fact.key()).isPresent();
        told.remember(fact);
        if (after == before) return Outcome.UNCHANGED;
        return known ? Outcome.CORRECTED : Outcome.TAKEN;
    }

    /** The entries with the first command, which refers to them, the row with the last, after which all is told. */
    private long send(Fact fact, List<SideRow> entries, List<Object> telling) {
        long version = Streams.NONE;
        for (int i = 0; i < telling.size(); i++) {
            List<SideRow> rows = new ArrayList<>();
            if (i == 0) rows.addAll(entries);
            if (i == telling.size() - 1) rows.add(told.row(fact));
            version = send(telling.get(i), rows).version();
        }
        return version;
    }

    public Receipt send(Object command, List<SideRow> rows) {
        return commands.send(Envelope.of(command, caller).carrying(rows));
    }
}
