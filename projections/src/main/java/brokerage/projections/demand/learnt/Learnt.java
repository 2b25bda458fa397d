package brokerage.projections.demand.learnt;

import brokerage.projections.demand.past.AgeBand;
import brokerage.projections.demand.past.Past;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.util.FastMath;

/** Everything the model has learnt of one past. */
public final class Learnt {

    private final Method method;
    private final Hazard leavings;
    private final Hazard moves;
    private final Destinations destinations;
    private final Arrivals arrivals;

    public Learnt(Past past, Method method) {
        this.method = method;
        var lived = new Experience(past, method);
        leavings = new Hazard(lived.days, lived.leavings, method);
        moves = new Hazard(lived.days, lived.moves, method);
        destinations = new Destinations(lived.moved, method);
        arrivals = new Arrivals(past, method);
    }

    /** By which all arrivals grow a year: 0.1 is a tenth. */
    public double growth() {
        return FastMath.exp(arrivals.growth()) - 1;
    }

    /** How many times the variance of a month's arrivals is that of a Poisson count. */
    public double dispersion() {
        return arrivals.dispersion();
    }

    /** Rates as they may be, a day. */
    public static final class Drawn {

        private final double[] leaving;
        private final double[] moving;
        /** By type and age band, weights up to and including each type. */
        private final double[][] destinations;

        private final ArrivalsDrawn arrivals;

        private Drawn(double[] leaving, double[] moving, double[][] destinations, ArrivalsDrawn arrivals) {
            this.leaving = leaving;
            this.moving = moving;
            this.destinations = destinations;
            this.arrivals = arrivals;
        }

        public double leaving(int cell) {
            return leaving[cell];
        }

        public double moving(int cell) {
            return moving[cell];
        }

        /** Where a move leads; to the same type where no move is known. */
        public int next(int type, AgeBand age, RandomDataGenerator random) {
            double[] upTo = destinations[Cells.row(type, age)];
            return upTo[upTo.length - 1] > 0 ? Chosen.from(upTo, random) : type;
        }

        public ArrivalsDrawn arrivals() {
            return arrivals;
        }
    }

    /** One of the sets of rates that the past allows for. */
    public Drawn draw(RandomDataGenerator random, int months) {
        return new Drawn(
                strayed(leavings.draw(random), random),
                strayed(moves.draw(random), random),
                destinations.draw(random),
                arrivals.draw(random, months));
    }

    /** Rates of years to come are not quite those of the past, all of them together. */
    private double[] strayed(double[] rates, RandomDataGenerator random) {
        double times = FastMath.exp(random.nextNormal(0, method.ratesStray()));
        for (int cell = 0; cell < rates.length; cell++) rates[cell] *= times;
        return rates;
    }
}
