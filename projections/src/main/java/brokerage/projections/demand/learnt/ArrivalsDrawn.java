package brokerage.projections.demand.learnt;

import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.util.FastMath;

/** One of the futures of arrivals that the past allows for. */
public final class ArrivalsDrawn {

    /** Below this counts are as good as Poisson. */
    private static final double ANY = 1.01;

    private final List<Stream> streams;
    private final double dispersion;

    ArrivalsDrawn(List<Stream> streams, double dispersion) {
        this.streams = streams;
        this.dispersion = dispersion;
    }

    public List<Stream> streams() {
        return streams;
    }

    /** Arrivals that are estimated together. */
    public static final class Stream {

        private final List<Arrival> seen;
        /** The weights of those seen, each with all before it: a Bayesian bootstrap in which older ones count for less. */
        private final double[] upTo;
        /** Expected arrivals of each month to come. */
        private final double[] rates;

        Stream(List<Arrival> seen, Fading fading, double[] rates, RandomDataGenerator random) {
            this.seen = seen;
            this.rates = rates;
            this.upTo = new double[seen.size()];
            double all = 0;
            for (int n = 0; n < upTo.length; n++)
                upTo[n] = all += fading.weight(seen.get(n).day()) * -FastMath.log(1 - random.nextDouble());
        }

        public int months() {
            return rates.length;
        }

        /** Somebody like one who came before. */
        public Arrival another(RandomDataGenerator random) {
            return seen.get(Chosen.from(upTo, random));
        }
    }

    /** How many come in a month of a stream: negative binomial, as over-dispersed as months were. */
    public int count(Stream stream, int month, RandomDataGenerator random) {
        double mean = stream.rates[month];
        if (dispersion > ANY) mean = random.nextGamma(mean / (dispersion - 1), dispersion - 1);
        return mean <= 0 ? 0 : random.nextPoisson(mean);
    }
}
