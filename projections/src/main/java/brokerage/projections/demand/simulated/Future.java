package brokerage.projections.demand.simulated;

import brokerage.projections.demand.learnt.Arrival;
import brokerage.projections.demand.learnt.ArrivalsDrawn;
import brokerage.projections.demand.learnt.Cells;
import brokerage.projections.demand.learnt.Learnt;
import brokerage.projections.demand.past.AgeBand;
import brokerage.projections.demand.past.Stayed;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.util.FastMath;

/** One future: rates drawn once, then every child's life played forward, those of the children who will come as well. */
final class Future {

    private static final double MONTH = AgeBand.YEAR / 12;
    private static final double CHILDHOOD = 18 * AgeBand.YEAR;
    /** Of a day: where one cell ends the next has begun, however the sums were rounded. */
    private static final double MOMENT = 1e-6;

    private final Learnt.Drawn rates;
    private final RandomDataGenerator random;
    private final Counted counted;

    Future(Learnt.Drawn rates, RandomDataGenerator random, Counted counted) {
        this.rates = rates;
        this.random = random;
        this.counted = counted;
    }

    void play(List<Child> living) {
        for (Child child : living) live(child);
        ArrivalsDrawn arrivals = rates.arrivals();
        for (ArrivalsDrawn.Stream stream : arrivals.streams())
            for (int month = 0; month < stream.months(); month++)
                for (int more = arrivals.count(stream, month, random); more > 0; more--)
                    live(arrived(stream.another(random), (month + random.nextDouble()) * MONTH));
    }

    private static Child arrived(Arrival like, double day) {
        double born = day - like.ageInDays();
        return new Child(born, born + CHILDHOOD, like.type(), day, day);
    }

    /** Until it leaves, comes of age, or the time asked about is over. */
    private void live(Child child) {
        double end = Math.min(child.ofAge(), counted.horizon() + 1.0);
        int type = child.type();
        double since = child.since();
        double now = child.from();
        while (now < end) {
            double until = happens(child.born(), type, since, now, end);
            counted.lived(type, now, until);
            if (until >= end) return;
            int cell = Cells.of(type, AgeBand.at(until - child.born()), Stayed.at(until - since));
            double leaving = rates.leaving(cell);
            if (random.nextDouble() * (leaving + rates.moving(cell)) < leaving) return;
            type = rates.next(type, AgeBand.at(until - child.born()), random);
            since = until;
            now = until;
        }
    }

    /** When the placement ends by a move or by leaving care: an exponential time, spent at the rate of each cell passed through. */
    private double happens(double born, int type, double since, double from, double end) {
        double patience = -FastMath.log(1 - random.nextDouble());
        double now = from;
        while (now < end) {
            AgeBand age = AgeBand.at(now + MOMENT - born);
            Stayed stayed = Stayed.at(now + MOMENT - since);
            int cell = Cells.of(type, age, stayed);
            double rate = rates.leaving(cell) + rates.moving(cell);
            double until = Math.min(end, Math.min(born + age.endsAt(), since + stayed.endsAt()));
            double spent = rate * (until - now);
            if (spent >= patience) return now + patience / rate;
            patience -= spent;
            now = until;
        }
        return end;
    }
}
