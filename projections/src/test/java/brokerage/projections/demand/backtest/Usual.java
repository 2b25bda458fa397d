package brokerage.projections.demand.backtest;

import brokerage.language.care.PlacementType;
import brokerage.projections.demand.learnt.Cells;
import brokerage.projections.demand.past.Life;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.past.Spell;
import java.time.LocalDate;

/** The ways to forecast that the model is held against. */
final class Usual {

    private static final PlacementType[] TYPES = PlacementType.values();

    private Usual() {}

    /**
     * The usual method of the field: of each type the children there, mean daily entries, and mean daily rates of leaving and of moving to
     * each other type, over the whole window; comings of age are leavings like others.
     */
    static double[][] stockAndFlow(Past past, int months) {
        double[] entries = new double[TYPES.length];
        double[] days = new double[TYPES.length];
        double[][] moves = new double[TYPES.length][TYPES.length + 1];
        for (Life life : past.lives())
            for (int n = 0; n < life.spells().size(); n++) {
                Spell spell = life.spells().get(n);
                int type = Cells.type(spell.type());
                int until = spell.until() == null ? 0 : past.day(spell.until());
                int from = Math.max(past.day(spell.from()), past.firstDay());
                if (until < past.firstDay()) continue;
                days[type] += until - from;
                if (life.arrivesWith(n) && !spell.from().isBefore(past.since())) entries[type]++;
                Spell next = life.movesOnFrom(n);
                if (spell.until() != null) moves[type][next == null ? TYPES.length : Cells.type(next.type())]++;
            }
        double window = -past.firstDay();
        double[] now = now(past, past.until());
        double[][] forecast = new double[months][];
        for (int month = 0; month < months; month++) {
            int from = past.day(past.until().plusMonths(month));
            int until = past.day(past.until().plusMonths(month + 1));
            for (int day = from; day < until; day++) now = dayLater(now, entries, days, moves, window);
            forecast[month] = now;
        }
        return forecast;
    }

    private static double[] dayLater(double[] now, double[] entries, double[] days, double[][] moves, double window) {
        double[] next = now.clone();
        for (int type = 0; type < now.length; type++) {
            next[type] += entries[type] / window;
            if (days[type] == 0) continue;
            for (int to = 0; to <= now.length; to++) {
                double moving = now[type] * moves[type][to] / days[type];
                next[type] -= moving;
                if (to < now.length) next[to] += moving;
            }
        }
        return next;
    }

    /** As last year: what was there stays. */
    static double[][] asToday(Past past, int months) {
        double[][] forecast = new double[months][];
        for (int month = 0; month < months; month++) forecast[month] = now(past, past.until());
        return forecast;
    }

    /** As last year: what changed in the last twelve months changes again in each twelve to come. */
    static double[][] asLastYearsChange(Past past, int months) {
        double[] now = now(past, past.until());
        double[] before = now(past, past.until().minusYears(1));
        double[][] forecast = new double[months][TYPES.length];
        for (int month = 0; month < months; month++)
            for (int type = 0; type < TYPES.length; type++)
                forecast[month][type] = Math.max(0, now[type] + (now[type] - before[type]) * (month + 1) / 12);
        return forecast;
    }

    static double[] now(Past past, LocalDate night) {
        double[] now = new double[TYPES.length];
        for (Life life : past.lives())
            for (Spell spell : life.spells()) if (spell.includes(night)) now[Cells.type(spell.type())]++;
        return now;
    }
}
