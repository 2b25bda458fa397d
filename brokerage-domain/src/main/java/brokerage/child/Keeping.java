package brokerage.child;

import brokerage.language.id.LegalHoldId;
import java.util.HashSet;
import java.util.Set;

/**
 * What forbids that the record is erased, and whether it was.
 *
 * @param holds those that were placed and not lifted
 */
public record Keeping(Set<LegalHoldId> holds, boolean erased) {

    static final Keeping NONE = new Keeping(Set.of(), false);

    public Keeping {
        holds = Set.copyOf(holds);
    }

    Keeping placed(LegalHoldId hold) {
        var more = new HashSet<>(holds);
        more.add(hold);
        return new Keeping(more, erased);
    }

    Keeping lifted(LegalHoldId hold) {
        var less = new HashSet<>(holds);
        less.remove(hold);
        return new Keeping(less, erased);
    }

    Keeping over() {
        return new Keeping(holds, true);
    }
}
