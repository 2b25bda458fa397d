package brokerage.projections.demand.learnt;

import brokerage.projections.demand.past.AgeBand;
import brokerage.projections.demand.past.Stayed;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hipparchus.random.RandomDataGenerator;

/**
 * How often something happens a day, cell by cell: hazards that are constant within a cell (piecewise exponential). The counts of a
 * cell are Poisson, its rate has a gamma prior about the pooled rate (the overall one times an effect of type, of age and of time
 * in placement), so that a cell in which little was seen says what its neighbours say, and only one in which much was seen
 * speaks for itself.
 */
final class Rates {

    private static final int ROUNDS = 5;

    private final double[] shape = new double[Cells.COUNT];
    private final double[] scale = new double[Cells.COUNT];

    Rates(double[] days, double[] events, Method method) {
        double[] pooled = pooled(days, events, method.effectPrior());
        for (int cell = 0; cell < Cells.COUNT; cell++) {
            shape[cell] = method.cellPrior() + events[cell];
            scale[cell] = 1 / (method.cellPrior() / pooled[cell] + days[cell]);
        }
    }

    /** One of the sets of rates that the past allows for. */
    double[] draw(RandomDataGenerator random) {
        double[] drawn = new double[Cells.COUNT];
        for (int cell = 0; cell < Cells.COUNT; cell++) drawn[cell] = random.nextGamma(shape[cell], scale[cell]);
        return drawn;
    }

    double mean(int cell) {
        return shape[cell] * scale[cell];
    }

    /** Each effect in turn is fitted to what the others leave unexplained, a few times over. */
    private static double[] pooled(double[] days, double[] events, double prior) {
        double[] rate = new double[Cells.COUNT];
        Arrays.fill(rate, (sum(events) + 0.5) / (sum(days) + AgeBand.YEAR));
        List<Effect> effects = List.of(
                new Effect(Cells.TYPES, Cells::type),
                new Effect(AgeBand.COUNT, Cells::age),
                new Effect(Stayed.COUNT, Cells::stayed));
        for (int round = 0; round < ROUNDS; round++)
            for (Effect effect : effects) effect.fit(rate, days, events, prior);
        return rate;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    /** By what the rate is multiplied on each level of one of the three. */
    private static final class Effect {

        private final IntUnaryOperator level;
        private final double[] factor;

        Effect(int levels, IntUnaryOperator level) {
            this.level = level;
            this.factor = new double[levels];
            Arrays.fill(factor, 1);
        }

        void fit(double[] rate, double[] days, double[] events, double prior) {
            double[] seen = new double[factor.length];
            double[] expected = new double[factor.length];
            for (int cell = 0; cell < Cells.COUNT; cell++) {
                int of = level.applyAsInt(cell);
                seen[of] += events[cell];
                expected[of] += rate[cell] * days[cell] / factor[of];
            }
            double[] before = factor.clone();
            for (int of = 0; of < factor.length; of++) factor[of] = (seen[of] + prior) / (expected[of] + prior);
            for (int cell = 0; cell < Cells.COUNT; cell++)
                rate[cell] *= factor[level.applyAsInt(cell)] / before[level.applyAsInt(cell)];
        }
    }
}
