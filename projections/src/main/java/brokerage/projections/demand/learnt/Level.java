package brokerage.projections.demand.learnt;

import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.special.Gamma;
import org.hipparchus.util.FastMath;

/**
 * How many times what is expected happens by now, from counts month by month. The level may wander: before each month the gamma
 * belief about it is discounted, which keeps its mean and widens it (the local level model for counts of Harvey and Fernandes, 1989).
 * How fast it is forgotten, and by how much it grows steadily, is weighed by how well each pair would have foretold each month
 * from those before it; so a quiet series has a long memory and one that has turned a short one. Over-dispersed counts
 * count for less by their dispersion.
 */
final class Level {

    private static final double[] HALF_LIVES = {0.5, 1, 2.5, 50};
    private static final int GROWTHS = 9;
    /** Years ago since when it may have grown; before that it stood still. */
    private static final double[] SINCE = {1.5, 3, 100};

    private static final double PRIOR_EVENTS = 1;

    private final Method method;
    private final double dispersion;
    private final double usualGrowth;
    private final double[] shape = new double[HALF_LIVES.length * SINCE.length * GROWTHS];
    private final double[] scale = new double[shape.length];
    private final double[] upTo = new double[shape.length];

    /** A level now, and a yearly growth of its logarithm. */
    record Drawn(double level, double growth) {}

    /** @param counts of months, the latest first, and what was expected of them */
    Level(double[] counts, double[] expected, double dispersion, double usualGrowth, Method method) {
        this.method = method;
        this.dispersion = dispersion;
        this.usualGrowth = usualGrowth;
        double[] log = new double[shape.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int pair = 0; pair < shape.length; pair++) {
            log[pair] = foretold(pair, counts, expected);
            highest = Math.max(highest, log[pair]);
        }
        double all = 0;
        for (int pair = 0; pair < shape.length; pair++) upTo[pair] = all += FastMath.exp(log[pair] - highest);
    }

    /** The logarithm of how likely all months were, but for a constant; leaves behind the belief after the last. */
    private double foretold(int pair, double[] counts, double[] expected) {
        double kept = FastMath.pow(0.5, 1 / (12 * HALF_LIVES[pair / GROWTHS / SINCE.length]));
        double growth = growth(pair);
        double since = SINCE[pair / GROWTHS % SINCE.length];
        double off = (growth - usualGrowth) / method.growthPrior();
        double log = -off * off / 2;
        double a = PRIOR_EVENTS;
        double b = PRIOR_EVENTS;
        for (int month = counts.length - 1; month >= 0; month--) {
            double count = counts[month] / dispersion;
            double time = expected[month] / dispersion * FastMath.exp(growth * -Math.min(since, (month + 0.5) / 12));
            a *= kept;
            b *= kept;
            if (time > 0)
                log += Gamma.logGamma(a + count)
                        - Gamma.logGamma(a)
                        + a * FastMath.log(b / (b + time))
                        + count * FastMath.log(time / (b + time));
            a += count;
            b += time;
        }
        shape[pair] = a;
        scale[pair] = 1 / b;
        return log;
    }

    private double growth(int pair) {
        return usualGrowth + 2.5 * method.growthPrior() * (2.0 * (pair % GROWTHS) / (GROWTHS - 1) - 1);
    }

    Drawn draw(RandomDataGenerator random) {
        int pair = Chosen.from(upTo, random);
        return new Drawn(random.nextGamma(shape[pair], scale[pair]), growth(pair));
    }

    double meanGrowth() {
        double sum = 0;
        for (int pair = 0; pair < shape.length; pair++) sum += share(pair) * growth(pair);
        return sum;
    }

    double mean() {
        double sum = 0;
        for (int pair = 0; pair < shape.length; pair++) sum += share(pair) * shape[pair] * scale[pair];
        return sum;
    }

    private double share(int pair) {
        return (upTo[pair] - (pair == 0 ? 0 : upTo[pair - 1])) / upTo[upTo.length - 1];
    }
}
