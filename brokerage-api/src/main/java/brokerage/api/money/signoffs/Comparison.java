package brokerage.api.money.signoffs;

import brokerage.language.Money;
import brokerage.signoff.Compared;
import brokerage.signoff.Compared.Differences;
import brokerage.signoff.Compared.Headcount;
import brokerage.signoff.Disagreement;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month held against the lists.
 *
 * @param position in the log, up to which the record is believed
 */
record Comparison(YearMonth month, long position, Headcount here, Headcount there, List<Difference> differences) {

    /** What is left of it once it is signed off: figures, and nothing of the lists. */
    Compared compared(Lists lists) {
        return new Compared(
                position,
                here,
                there,
                Arrays.stream(Disagreement.values()).flatMap(this::ofKind).toList(),
                lists.caseDigest(),
                lists.ledgerDigest());
    }

    /** None where all agrees. */
    private Stream<Differences> ofKind(Disagreement kind) {
        List<Difference> some =
                differences.stream().filter(one -> one.kind() == kind).toList();
        Money amount = some.stream().map(Difference::amount).reduce(Money.NONE, Money::plus);
        return some.isEmpty() ? Stream.empty() : Stream.of(new Differences(kind, some.size(), amount));
    }
}
