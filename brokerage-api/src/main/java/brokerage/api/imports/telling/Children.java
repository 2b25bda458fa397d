package brokerage.api.imports.telling;

import brokerage.api.imports.files.RowRefused;
import brokerage.api.imports.files.Sheet;
import brokerage.language.id.ChildRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The children an import speaks of: who is meant by a local id, and when they were born. */
public final class Children {

    /**
     * A child who is recorded.
     *
     * @param born not known when the child was not recorded by an import
     */
    public record Known(ChildRef child, @Nullable LocalDate born) {}

    private final Teller teller;
    private final Map<String, Known> byLocalId = new HashMap<>();

    public Children(Teller teller) {
        this.teller = teller;
    }

    void put(String localId, Known known) {
        byLocalId.put(localId, known);
    }

    /** Refuses, without repeating it, a local id that no recorded child has. */
    public Known known(String localId) {
        Known known = byLocalId.computeIfAbsent(localId, this::recorded);
        if (known == null)
            throw new RowRefused("child_id", "unknown-reference", "no child of this local id is recorded");
        return known;
    }

    private @Nullable Known recorded(String localId) {
        return teller.vault()
                .childByLocalId(teller.council(), localId)
                .map(child -> new Known(child, born(child)))
                .orElse(null);
    }

    private @Nullable LocalDate born(ChildRef child) {
        return teller.told()
                .find(Sheet.CHILDREN, child.key(), ChildRows.Cared.class)
                .flatMap(cared -> teller.vault().read(cared.particulars().dateOfBirth()))
                .map(LocalDate::parse)
                .orElse(null);
    }
}
