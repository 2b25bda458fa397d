package brokerage.projections.demand.learnt;

import java.util.Arrays;
import org.hipparchus.random.RandomDataGenerator;

/** One of several, each as likely as its weight says. */
public final class Chosen {

    private Chosen() {}

    /**
     * Draws one.
     *
     * @param upTo the weights, each with all before it; the last is above nought
     */
    public static int from(double[] upTo, RandomDataGenerator random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        int next = found >= 0 ? found + 1 : -found - 1;
        return Math.min(next, upTo.length - 1);
    }
}
