package brokerage.projections.demand.learnt;

import brokerage.projections.demand.past.AgeBand;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Where a move leads, by type and age band. What was seen of a type and an age has a Dirichlet prior: what was seen of the type at
 * any age, changed as that age changes it from any type. Where nobody of an age ever moved to, nobody of that age goes.
 */
final class Destinations {

    private final double[][] weight = new double[Cells.ROWS][Cells.TYPES];

    Destinations(double[][] moved, Method method) {
        double[][] fromType = new double[Cells.TYPES][Cells.TYPES];
        double[][] atAge = new double[AgeBand.COUNT][Cells.TYPES];
        double[] any = new double[Cells.TYPES];
        for (int row = 0; row < Cells.ROWS; row++)
            for (int to = 0; to < Cells.TYPES; to++) {
                fromType[row / AgeBand.COUNT][to] += moved[row][to];
                atAge[row % AgeBand.COUNT][to] += moved[row][to];
                any[to] += moved[row][to];
            }
        double[] shares = shares(any);
        for (int row = 0; row < Cells.ROWS; row++) {
            double[] type = fromType[row / AgeBand.COUNT];
            double[] age = shares(atAge[row % AgeBand.COUNT]);
            double[] prior = new double[Cells.TYPES];
            for (int to = 0; to < Cells.TYPES; to++)
                if (shares[to] > 0) prior[to] = (type[to] + method.effectPrior() * shares[to]) * age[to] / shares[to];
            prior = shares(prior);
            for (int to = 0; to < Cells.TYPES; to++) weight[row][to] = moved[row][to] + method.cellPrior() * prior[to];
        }
    }

    /** For each type and age band the weights up to and including each type; of nothing where no move is known. */
    double[][] draw(RandomDataGenerator random) {
        double[][] drawn = new double[Cells.ROWS][Cells.TYPES];
        for (int row = 0; row < Cells.ROWS; row++) {
            double all = 0;
            for (int to = 0; to < Cells.TYPES; to++) {
                if (weight[row][to] > 0) all += random.nextGamma(weight[row][to], 1);
                drawn[row][to] = all;
            }
        }
        return drawn;
    }

    private static double[] shares(double[] weights) {
        double all = 0;
        for (double weight : weights) all += weight;
        double[] shares = new double[weights.length];
        for (int n = 0; n < weights.length; n++) shares[n] = all == 0 ? 0 : weights[n] / all;
        return shares;
    }
}
