package brokerage.signoff;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A month's figures as they were signed off, with nothing of the lists themselves.
 *
 * @param position in the log, up to which the record here was believed
 * @param here what the record says
 * @param there what the lists say
 * @param differences how many of each kind there are, in the order of the kinds; none where all agrees
 * @param caseList the SHA-256 digest of the case system's list, by which it can be told again which one it was
 * @param ledger that of the ledger's
 */
public record Compared(
        long position, Headcount here, Headcount there, List<Differences> differences, String caseList, String ledger) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * One side's figures.
     *
     * @param children who lived in a placement on the month's last night
     * @param placements that had a night in the month
     * @param cost of the month, excluding VAT
     */
    public record Headcount(int children, int placements, Money cost) {}

    /**
     * The differences of one kind.
     *
     * @param amount by how much the two sides are apart in them, whichever has more; nought where no money is compared
     */
    public record Differences(Disagreement kind, int count, Money amount) {

        public Differences {
            if (count < 1)
                throw new Refused(new InvalidValue("count", "at least one difference of a kind is expected"));
        }
    }

    public Compared {
        differences = differences.stream()
                .sorted(Comparator.comparing(Differences::kind))
                .toList();
        mustBeADigest("caseList", caseList);
        mustBeADigest("ledger", ledger);
    }

    /** All kinds together. */
    public int count() {
        return differences.stream().mapToInt(Differences::count).sum();
    }

    /** All kinds together. */
    public Money amount() {
        return differences.stream().map(Differences::amount).reduce(Money.NONE, Money::plus);
    }

    private static void mustBeADigest(String field, String value) {
        if (!DIGEST.matcher(value).matches())
            throw new Refused(new InvalidValue(field, "a SHA-256 digest in 64 hexadecimal digits is expected"));
    }
}
