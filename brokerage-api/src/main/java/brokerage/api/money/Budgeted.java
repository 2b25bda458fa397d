package brokerage.api.money;

import brokerage.language.Money;
import brokerage.projections.costs.Committed;
import brokerage.projections.costs.CommittedTo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A group of what is committed beside its line of the budget.
 *
 * @param budget none where there is no budget at all; nought where it has no line for the group
 */
record Budgeted(CommittedTo of, @Nullable Money budget) {

    /** All groups, and those lines of the budget on which nothing is spent. */
    static List<Budgeted> rows(Committed.Told told, @Nullable Map<String, Money> budget) {
        Map<String, CommittedTo> groups = new TreeMap<>();
        told.groups().forEach(of -> groups.put(of.of(), of));
        if (budget != null) budget.keySet().forEach(of -> groups.putIfAbsent(of, new CommittedTo(of, Map.of())));
        return groups.values().stream()
                .map(of -> new Budgeted(of, budget == null ? null : budget.getOrDefault(of.of(), Money.NONE)))
                .toList();
    }

    /** What is left of the budget in pounds; below nought it is overspent. */
    static String variance(CommittedTo of, Money budget) {
        return pounds(budget.pence() - of.total().pence());
    }

    /** Pounds of pence that may be below nought. */
    static String pounds(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }

    /** Of one group; nothing where it is none of them. */
    static Money total(Committed.Told told, String group) {
        return told.groups().stream()
                .filter(of -> of.of().equals(group))
                .map(CommittedTo::total)
                .findFirst()
                .orElse(Money.NONE);
    }
}
