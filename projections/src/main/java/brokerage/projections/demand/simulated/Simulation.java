package brokerage.projections.demand.simulated;

import brokerage.projections.demand.learnt.Cells;
import brokerage.projections.demand.learnt.Learnt;
import brokerage.projections.demand.past.Life;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.past.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.random.RandomDataGenerator;
import org.hipparchus.random.Well1024a;

/** Plays a past forward. The same past, dates, futures and seed give the same answer, to the digit. */
public final class Simulation {

    private final Past past;
    private final Learnt learnt;

    public Simulation(Past past, Learnt learnt) {
        this.past = past;
        this.learnt = learnt;
    }

    /**
     * How many children live in placements from now on.
     *
     * @param months on the same day of so many months to come, or on their last day
     * @param futures how many are played
     */
    public Forecast ahead(int months, int futures, long seed) {
        List<LocalDate> dates = IntStream.rangeClosed(1, months)
                .mapToObj(month -> past.until().plusMonths(month))
                .toList();
        int[] days = dates.stream().mapToInt(past::day).toArray();
        List<Child> living = living();
        int[][][] headcounts = new int[futures][][];
        for (int future = 0; future < futures; future++) headcounts[future] = play(living, days, random(seed, future));
        return new Forecast(dates, headcounts);
    }

    private int[][] play(List<Child> living, int[] days, RandomDataGenerator random) {
        var counted = new Counted(days);
        new Future(learnt.draw(random, days.length + 1), random, counted).play(living);
        return counted.headcounts();
    }

    /** Each future has numbers of its own, whatever the others use. */
    private static RandomDataGenerator random(long seed, int future) {
        return RandomDataGenerator.of(new Well1024a(
                new int[] {(int) seed, (int) (seed >>> 32), future, 0x9E3779B9, (int) (seed * 31 + future)}));
    }

    private List<Child> living() {
        var living = new ArrayList<Child>();
        for (Life life : past.lives()) {
            Spell last = life.spells().getLast();
            if (last.includes(past.until()))
                living.add(new Child(
                        past.day(life.born()),
                        past.day(life.comesOfAge()),
                        Cells.type(last.type()),
                        past.day(last.from()),
                        0));
        }
        return living;
    }
}
