package brokerage.projections.demand.backtest;

import brokerage.language.care.PlacementType;
import brokerage.projections.demand.past.Life;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.past.Spell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.util.FastMath;

/** A council as it might have been: everybody who ever came, whole lives long, week by week. */
final class Generated {

    static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    static final int YEARS_KNOWN = 5;
    static final int YEARS_AHEAD = 5;

    private static final int YEARS_BEFORE = 17;
    private static final double WEEK = 7 / 365.25;

    private final Laws laws;
    private final SplittableRandom random;
    private final double size;
    private final List<Life> lives = new ArrayList<>();

    private Generated(Scenario scenario, long seed) {
        laws = new Laws(scenario);
        random = new SplittableRandom(seed * 1_000_003 + scenario.name().hashCode());
        size = 1.2 + 1.0 * random.nextDouble();
    }

    static List<Life> lives(Scenario scenario, long seed) {
        var generated = new Generated(scenario, seed);
        for (double year = -YEARS_BEFORE; year < YEARS_AHEAD; year += WEEK) generated.week(year);
        return generated.lives;
    }

    static Past known(List<Life> lives) {
        return new Past(DAY.minusYears(YEARS_KNOWN), DAY, lives);
    }

    private void week(double year) {
        for (int age = 0; age < 18; age++)
            for (int groups = poisson(laws.arrivals(age, year, size) * WEEK / 1.3); groups > 0; groups--)
                family(age, year);
        for (int children = poisson(laws.unaccompanied(year, size) * WEEK); children > 0; children--)
            live(15.5 + 2.4 * random.nextDouble(), year, true);
    }

    /** Some come with brothers and sisters. */
    private void family(int age, double year) {
        live(age + random.nextDouble(), year, false);
        for (double more = 0.23; random.nextDouble() < more; )
            live(Math.clamp(age + 6 * random.nextDouble() - 3, 0.01, 17.5), year, false);
    }

    private void live(double age, double year, boolean unaccompanied) {
        var spells = new ArrayList<Spell>();
        double born = year - age;
        double end = Math.min(born + 18, YEARS_AHEAD + 0.1);
        PlacementType type = laws.first(age, year, random);
        double since = year;
        for (double now = year + WEEK * random.nextDouble(); now < end; now += WEEK) {
            double leaving = laws.leaving(type, now - born, now - since, now) * WEEK;
            double moving = laws.moving(type, now - born, now - since) * WEEK;
            double happens = random.nextDouble();
            if (happens > leaving + moving) continue;
            if (!day(now).isAfter(day(since))) continue;
            spells.add(new Spell(type, day(since), day(now)));
            since = now;
            if (happens < leaving) {
                end = now;
                break;
            }
            type = laws.next(type, now - born, now, random);
        }
        if (day(end).isAfter(day(since))) spells.add(new Spell(type, day(since), day(end)));
        if (!spells.isEmpty()) lives.add(new Life(YearMonth.from(day(born)), unaccompanied, spells));
    }

    private static LocalDate day(double year) {
        return DAY.plusDays((long) Math.floor(year * 365.25));
    }

    private int poisson(double mean) {
        int count = 0;
        for (double left = FastMath.exp(-mean), at = random.nextDouble(); at > left; at *= random.nextDouble()) count++;
        return count;
    }
}
