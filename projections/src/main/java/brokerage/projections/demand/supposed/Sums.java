package brokerage.projections.demand.supposed;

import brokerage.projections.demand.simulated.Range;

/** A year of a market added up, future by future. */
final class Sums {

    private static final double MONTHS = 12;

    /** One month in one future; money in pence. */
    record Month(
            double places, double children, double filled, double bought, double cost, double voids, double weeks) {}

    private final double[] missing;
    private final double[] empty;
    private final double[] bought;
    private final double[] cost;
    private final double[] voids;
    private double places;
    private double weeks;

    Sums(int futures) {
        missing = new double[futures];
        empty = new double[futures];
        bought = new double[futures];
        cost = new double[futures];
        voids = new double[futures];
    }

    void add(int future, Month month) {
        missing[future] += (month.children() - month.places()) / MONTHS;
        empty[future] += (month.places() - month.filled()) / MONTHS;
        bought[future] += month.bought() / MONTHS;
        cost[future] += month.cost();
        voids[future] += month.voids();
        places += month.places() / MONTHS / cost.length;
        weeks += month.weeks() / cost.length;
    }

    Side side() {
        double yearly = Range.of(cost).median();
        return new Side(
                places,
                Range.of(missing),
                Range.of(empty).median(),
                Range.of(bought).median(),
                yearly / weeks,
                yearly,
                Range.of(voids).median());
    }

    /** In each future by as much as in that one. */
    Range dearerThan(Sums other) {
        double[] more = new double[cost.length];
        for (int future = 0; future < more.length; future++) more[future] = cost[future] - other.cost[future];
        return Range.of(more);
    }
}
