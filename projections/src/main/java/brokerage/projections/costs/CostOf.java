package brokerage.projections.costs;

import brokerage.language.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a group of placements costs over a period. Each amount is exact to the last fraction and then rounded once; the four
 * parts add up to the total, and so do the funders, to the penny.
 *
 * @param of the group: a type, a basis, a contract, a provider, a home or a placement; {@code none} where a placement has
 *     none such, {@code all} for all of them
 * @param nights that were placed and paid: a bed kept for a child who comes back is one
 * @param placements that had a night in the period
 * @param weekly what a placement-week costs on average; none if there was no night
 */
public record CostOf(
        String of,
        long nights,
        long placements,
        Parts parts,
        Funders funders,
        @Nullable Parts weekly) {

    private static final int WEEK = 7;

    /** Amounts excluding VAT in the four parts of a fee, which add up to the total. */
    public record Parts(Money core, Money support, Money education, Money other, Money total) {

        private static Parts of(List<BigInteger> fractions, BigInteger ofAPenny) {
            Rounded rounded = Rounded.of(fractions, ofAPenny);
            List<Money> parts = rounded.parts();
            return new Parts(parts.get(0), parts.get(1), parts.get(2), parts.get(3), rounded.whole());
        }
    }

    /** Who pays; {@code notAgreed} is what nobody has agreed to pay yet. They add up to the total. */
    public record Funders(Money socialCare, Money education, Money health, Money notAgreed) {

        private static Funders of(List<BigInteger> fractions) {
            List<Money> parts = Rounded.of(fractions, Nights.SHARES_A_WEEK).parts();
            return new Funders(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
        }
    }

    static CostOf of(Nights exact) {
        return new CostOf(
                exact.of(),
                exact.nights(),
                exact.placements(),
                Parts.of(exact.parts(), Nights.A_WEEK),
                Funders.of(exact.funders()),
                exact.nights() == 0 ? null : Parts.of(exact.parts(), BigInteger.valueOf(exact.nights())));
    }

    /** Nights by sevens, to two decimals. */
    public BigDecimal placementWeeks() {
        return BigDecimal.valueOf(nights).divide(BigDecimal.valueOf(WEEK), 2, RoundingMode.HALF_UP);
    }
}
