package brokerage.projections.costs;

import java.math.BigInteger;
import java.util.List;

/**
 * Nights and what they cost, exactly. Each night costs a seventh of the weekly fee, so the four parts are counted in
 * sevenths of a penny; who pays is agreed in hundredths of a per cent, so the funders are counted in ten thousandths of
 * those.
 */
record Nights(
        String of,
        long nights,
        long placements,
        BigInteger core,
        BigInteger support,
        BigInteger education,
        BigInteger other,
        BigInteger bySocialCare,
        BigInteger byEducation,
        BigInteger byHealth,
        BigInteger notAgreed) {

    static final BigInteger A_WEEK = BigInteger.valueOf(7);
    static final BigInteger SHARES_A_WEEK = A_WEEK.multiply(BigInteger.valueOf(10_000));

    List<BigInteger> parts() {
        return List.of(core, support, education, other);
    }

    List<BigInteger> funders() {
        return List.of(bySocialCare, byEducation, byHealth, notAgreed);
    }
}
