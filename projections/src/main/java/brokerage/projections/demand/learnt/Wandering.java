package brokerage.projections.demand.learnt;

import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.util.FastMath;

/** A walk at random of the logarithm of a rate, month by month. */
final class Wandering {

    private final double[] path;

    private Wandering(double[] path) {
        this.path = path;
    }

    /** @param yearly by how much it strays in a year, as a standard deviation */
    static Wandering draw(RandomDataGenerator random, int months, double yearly) {
        double[] path = new double[months];
        double at = 0;
        for (int month = 0; month < months; month++)
            path[month] = at += random.nextNormal(0, yearly / FastMath.sqrt(12));
        return new Wandering(path);
    }

    int months() {
        return path.length;
    }

    double at(int month) {
        return path[month];
    }

    static double times(double log) {
        return FastMath.exp(log);
    }
}
