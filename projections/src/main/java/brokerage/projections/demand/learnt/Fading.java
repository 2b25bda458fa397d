package brokerage.projections.demand.learnt;

import org.hipparchus.util.FastMath;

/** What lies back counts for less: half after each half-life. Days are counted from the day the past is looked at. */
record Fading(double halfLifeInDays) {

    private static final double LN_2 = FastMath.log(2);

    static Fading years(double halfLife) {
        return new Fading(halfLife * 365.25);
    }

    double weight(double day) {
        return FastMath.exp(LN_2 * day / halfLifeInDays);
    }

    /** What the days from one to the other come to. */
    double weight(double from, double until) {
        return halfLifeInDays / LN_2 * (weight(until) - weight(from));
    }
}
