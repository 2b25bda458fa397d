package brokerage.api.money.signoffs;

import brokerage.language.Cost;
import brokerage.language.Money;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.PlacementId;
import brokerage.projections.money.MonthOf.Placed;
import brokerage.signoff.Disagreement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what placements cost in a month against what the ledger paid, placement by placement; child by child where the
 * ledger names the child. Several rows about the same are one amount.
 */
final class LedgerMatching {

    /** What is compared: what it cost here, what the ledger paid, and on which line that stands first. */
    private static final class Account {
        final @Nullable ChildRef child;
        final @Nullable PlacementId placement;
        Cost here = Cost.NONE;
        Money there = Money.NONE;

        @Nullable
        Long line;

        Account(@Nullable ChildRef child, @Nullable PlacementId placement) {
            this.child = child;
            this.placement = placement;
        }

        void paid(LedgerRow row) {
            there = there.plus(row.amount());
            if (line == null) line = row.line();
        }
    }

    private final Map<PlacementId, ChildRef> whose = new LinkedHashMap<>();
    private final Set<ChildRef> byChild = new HashSet<>();
    private final Map<Object, Account> accounts = new LinkedHashMap<>();

    private LedgerMatching() {}

    /** @param children whom the local ids of the ledger stand for, as far as they are on record */
    static List<Difference> of(
            CouncilId council, List<Placed> placements, List<LedgerRow> rows, Map<String, ChildRef> children) {
        var matching = new LedgerMatching();
        placements.forEach(one -> matching.whose.put(one.placement(), one.child()));
        for (LedgerRow row : rows)
            if (row.localId() != null && children.containsKey(row.localId()))
                matching.byChild.add(children.get(row.localId()));
        for (Placed one : placements) {
            Account account = matching.account(one.child(), one.placement());
            account.here = account.here.plus(one.sevenths());
        }
        for (LedgerRow row : rows) matching.of(council, row, children).paid(row);
        return matching.accounts.values().stream()
                .map(LedgerMatching::difference)
                .flatMap(List::stream)
                .toList();
    }

    private Account of(CouncilId council, LedgerRow row, Map<String, ChildRef> children) {
        if (row.placement() != null) {
            PlacementId placement = PlacementId.of(council, row.placement());
            ChildRef child = whose.get(placement);
            return child == null ? unknown("placement " + row.placement()) : account(child, placement);
        }
        ChildRef child = children.get(row.localId());
        return child == null ? unknown("child " + row.localId()) : account(child, null);
    }

    private Account account(ChildRef child, @Nullable PlacementId placement) {
        boolean whole = placement == null || byChild.contains(child);
        Object key = whole ? child : placement;
        return accounts.computeIfAbsent(key, none -> new Account(child, whole ? null : placement));
    }

    private Account unknown(String key) {
        return accounts.computeIfAbsent(key, none -> new Account(null, null));
    }

    private static List<Difference> difference(Account account) {
        Money here = account.here.rounded();
        if (here.equals(account.there)) return List.of();
        var apart = new Money(Math.abs(here.pence() - account.there.pence()));
        Disagreement kind = account.line == null
                ? Disagreement.NOT_IN_LEDGER
                : here.equals(Money.NONE) ? Disagreement.ONLY_IN_LEDGER : Disagreement.OTHER_AMOUNT;
        return List.of(new Difference(
                kind,
                account.line,
                account.child,
                account.placement,
                here.toString(),
                account.there.toString(),
                apart));
    }
}
