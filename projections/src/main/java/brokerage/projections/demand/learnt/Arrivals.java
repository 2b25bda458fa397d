package brokerage.projections.demand.learnt;

import brokerage.projections.demand.past.Past;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.random.RandomDataGenerator;

/** How many children come into care, how old, and where they are placed first. */
final class Arrivals {

    private static final double MOST = 5;

    private final Method method;
    private final List<Level> levels = new ArrayList<>();
    private final List<List<Arrival>> seen = new ArrayList<>();
    private final List<Double> usual = new ArrayList<>();
    private final double dispersion;
    private final double growth;

    Arrivals(Past past, Method method) {
        this.method = method;
        List<Arrival> all = Arrival.of(past);
        int months = Months.since(past.firstDay());
        double[] expected = new double[months];
        Arrays.fill(expected, Math.max((double) all.size() / months, 0.01));
        dispersion = Months.dispersion(counts(all, months), expected);
        List<Arrival> accompanied = all.stream()
                .filter(one -> one.stream() != Arrival.UNACCOMPANIED)
                .toList();
        growth = new Level(counts(accompanied, months), expected, dispersion, 0, method).meanGrowth();
        for (int stream = 0; stream < Arrival.STREAMS; stream++) {
            int of = stream;
            List<Arrival> some = all.stream().filter(one -> one.stream() == of).toList();
            double[] due = new double[months];
            usual.add(Math.max((double) some.size() / months, 0.01));
            Arrays.fill(due, usual.getLast());
            seen.add(some);
            levels.add(
                    new Level(counts(some, months), due, dispersion, of == Arrival.UNACCOMPANIED ? 0 : growth, method));
        }
    }

    /** By which all arrivals grow a year, at best guess. */
    double growth() {
        return growth;
    }

    /** How many times the variance of a month's arrivals is that of a Poisson count. */
    double dispersion() {
        return dispersion;
    }

    ArrivalsDrawn draw(RandomDataGenerator random, int months) {
        Fading mix = Fading.years(method.mixHalfLife());
        Wandering together = Wandering.draw(random, months, method.wanders());
        var drawn = new ArrayList<ArrivalsDrawn.Stream>();
        for (int stream = 0; stream < Arrival.STREAMS; stream++) {
            if (seen.get(stream).isEmpty()) continue;
            Wandering alone = Wandering.draw(random, months, method.wanders());
            double[] rates = rates(usual.get(stream), levels.get(stream).draw(random), together, alone);
            drawn.add(new ArrivalsDrawn.Stream(seen.get(stream), mix, rates, random));
        }
        return new ArrivalsDrawn(drawn, dispersion);
    }

    /** Expected arrivals of each month to come. */
    private double[] rates(double usual, Level.Drawn now, Wandering together, Wandering alone) {
        double[] rates = new double[together.months()];
        Arrays.setAll(rates, month -> {
            double grown = now.growth() * damped((month + 0.5) / 12);
            return usual * now.level() * Math.min(MOST, Wandering.times(grown + together.at(month) + alone.at(month)));
        });
        return rates;
    }

    private double damped(double years) {
        return method.growthLasts() * (1 - Wandering.times(-years / method.growthLasts()));
    }

    private static double[] counts(List<Arrival> arrivals, int months) {
        double[] counts = new double[months];
        for (Arrival arrival : arrivals) {
            int month = Months.of(arrival.day());
            if (month < months) counts[month]++;
        }
        return counts;
    }
}
