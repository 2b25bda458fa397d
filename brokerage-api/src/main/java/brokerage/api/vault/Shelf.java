package brokerage.api.vault;

import brokerage.api.log.SideRow;
import brokerage.api.vault.seals.Digests;
import brokerage.api.vault.seals.SubjectKey;
import brokerage.api.vault.seals.SubjectKeys;
import brokerage.language.id.Identifier;
import brokerage.language.id.VaultRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that the vault holds of one subject, and what it takes to open it and to add to it. */
record Shelf(List<Sealed> entries, SubjectKeys keys, Digests digests, Erasures erasures) {

    /** The subject's own; null while nothing is sealed under it. */
    @Nullable
    SubjectKey key() {
        return entries.isEmpty() ? null : keys.of(entries.getFirst().key());
    }

    /** The first key of a subject; never another one where it was destroyed. */
    SubjectKeys.Made firstKey(String id, Identifier subject) {
        erasures.mustNotBeAmong(List.of(subject));
        return keys.make(id, subject.value());
    }

    /** What its entries of a kind say now, and where. */
    Map<String, VaultRef> said(Kind kind) {
        Map<String, VaultRef> said = new HashMap<>();
        for (Sealed entry : entries) if (entry.is(kind)) said.put(entry.open(keys), new VaultRef(entry.ref()));
        return said;
    }

    /** By this the child is found from now on. */
    SideRow found(Identifier child, String localId) {
        return SideRow.into("keys.local_id")
                .with("subject", child.value())
                .with("council", child.council().value())
                .with("digest", digests.of(child.council(), localId));
    }

    @Override
    public String toString() {
        return "%d entries".formatted(entries.size());
    }
}
