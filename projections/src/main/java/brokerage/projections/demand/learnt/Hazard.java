package brokerage.projections.demand.learnt;

import org.hipparchus.random.RandomDataGenerator;

/** Rates of leaving, or of moving: how they differ from cell to cell by the whole past, and where they stand now by its latest part. */
final class Hazard {

    private final Rates rates;
    private final Level level;

    Hazard(double[][] days, double[][] events, Method method) {
        double[] weights = Months.weights(days.length, method.ratesHalfLife());
        rates = new Rates(faded(days, weights), faded(events, weights), method);
        level = level(days, events, method);
    }

    private Level level(double[][] days, double[][] events, Method method) {
        double[] counts = new double[days.length];
        double[] expected = new double[days.length];
        for (int month = 0; month < days.length; month++)
            for (int cell = 0; cell < Cells.COUNT; cell++) {
                counts[month] += events[month][cell];
                expected[month] += days[month][cell] * rates.mean(cell);
            }
        return new Level(counts, expected, Months.dispersion(counts, expected), 0, method);
    }

    /** One of the sets of rates a day that the past allows for, by cell. */
    double[] draw(RandomDataGenerator random) {
        double[] drawn = rates.draw(random);
        double times = level.draw(random).level();
        for (int cell = 0; cell < Cells.COUNT; cell++) drawn[cell] *= times;
        return drawn;
    }

    double level() {
        return level.mean();
    }

    private static double[] faded(double[][] months, double[] weights) {
        double[] sum = new double[Cells.COUNT];
        for (int month = 0; month < months.length; month++)
            for (int cell = 0; cell < Cells.COUNT; cell++) sum[cell] += weights[month] * months[month][cell];
        return sum;
    }
}
