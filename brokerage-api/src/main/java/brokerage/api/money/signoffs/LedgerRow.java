package brokerage.api.money.signoffs;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.files.RowRefused;
import brokerage.language.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger paid in the month for one placement, or for one child where it knows no placements. It may hold a child's
 * local id: it is compared, and forgotten.
 *
 * @param placement the last part of the placement's id
 */
record LedgerRow(
        long line, @Nullable String placement, @Nullable String localId, Money amount) {

    static LedgerRow of(Row row) {
        String placement = row.codeIfSaid("placement_id");
        String child = row.text("child_id");
        if ((placement == null) == (child == null))
            throw new RowRefused("placement_id", "one-of-two", "either placement_id or child_id is told, not both");
        return new LedgerRow(row.line(), placement, child, row.money("amount"));
    }

    /** Says where it stands, never what it says. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
