package brokerage.projections.costs;

import brokerage.language.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole pence made of exact fractions of a penny. The whole is rounded once, half up; its parts get the whole pence they
 * have, and the pence still missing go to the largest remainders, of equal ones to the first, so that the parts always add
 * up to the whole.
 */
record Rounded(Money whole, List<Money> parts) {

    /**
     * Rounds amounts that are counted in fractions of a penny.
     *
     * @param fractions the exact amounts
     * @param ofAPenny how many such fractions make a penny
     */
    static Rounded of(List<BigInteger> fractions, BigInteger ofAPenny) {
        BigInteger whole = halfUp(sum(fractions), ofAPenny);
        var pence = new ArrayList<BigInteger>();
        for (BigInteger exact : fractions) pence.add(exact.divide(ofAPenny));
        int missing = whole.subtract(sum(pence)).intValueExact();
        byRemainder(fractions, ofAPenny)
                .limit(missing)
                .forEach(i -> pence.set(i, pence.get(i).add(BigInteger.ONE)));
        return new Rounded(money(whole), pence.stream().map(Rounded::money).toList());
    }

    private static IntStream byRemainder(List<BigInteger> fractions, BigInteger ofAPenny) {
        return IntStream.range(0, fractions.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer i) -> fractions.get(i).mod(ofAPenny).negate())
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue);
    }

    private static BigInteger halfUp(BigInteger fractions, BigInteger ofAPenny) {
        return fractions.add(fractions).add(ofAPenny).divide(ofAPenny.add(ofAPenny));
    }

    private static BigInteger sum(Collection<BigInteger> amounts) {
        return amounts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Money money(BigInteger pence) {
        return new Money(pence.longValueExact());
    }
}
