package brokerage.projections.demand.learnt;

import brokerage.projections.demand.past.AgeBand;
import brokerage.projections.demand.past.Life;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.past.Spell;
import brokerage.projections.demand.past.Stayed;
import org.jspecify.annotations.Nullable;

/**
 * Days lived in each cell, month by month, and how often they ended in leaving care or in a move, and where to. Whoever
 * was there before the first day is counted from it, with the time already stayed; nobody is counted from the month in which they
 * come of age, for that is no chance.
 */
final class Experience {

    final int months;
    /** By month, the latest first, then by cell. */
    final double[][] days;

    final double[][] leavings;
    final double[][] moves;
    /** By type and age band, then by the type moved to; what lies back counts for less. */
    final double[][] moved = new double[Cells.ROWS][Cells.TYPES];

    private final Past past;
    private final Fading mix;

    Experience(Past past, Method method) {
        this.past = past;
        this.mix = Fading.years(method.mixHalfLife());
        months = Months.since(past.firstDay());
        days = new double[months][Cells.COUNT];
        leavings = new double[months][Cells.COUNT];
        moves = new double[months][Cells.COUNT];
        for (Life life : past.lives())
            for (int n = 0; n < life.spells().size(); n++)
                live(life, life.spells().get(n), life.movesOnFrom(n));
    }

    private void live(Life life, Spell spell, @Nullable Spell next) {
        int from = past.day(spell.from());
        int ofAge = past.day(life.comesOfAgeFrom());
        boolean ended = spell.until() != null && past.day(spell.until()) < ofAge;
        int until = Math.min(spell.until() == null ? 0 : past.day(spell.until()), ofAge);
        double first = Math.max(from, Months.start(months - 1));
        if (until <= first) return;
        int type = Cells.type(spell.type());
        int born = past.day(life.born());
        for (double now = first; now < until; ) now = stay(type, born, from, now, until);
        if (ended) end(Cells.of(type, AgeBand.at(until - born), Stayed.at(until - from)), until, next);
    }

    /** Up to where the cell, or the month, ends. */
    private double stay(int type, int born, int from, double now, int until) {
        AgeBand age = AgeBand.at(now - born);
        Stayed stayed = Stayed.at(now - from);
        int month = Months.of(Math.nextUp(now) + 1e-6);
        double end = Math.min(
                Math.min(until, month == 0 ? until : Months.start(month - 1)),
                Math.min(born + age.endsAt(), from + stayed.endsAt()));
        days[month][Cells.of(type, age, stayed)] += end - now;
        return end;
    }

    private void end(int cell, int day, @Nullable Spell next) {
        if (next == null) {
            leavings[Months.of(day)][cell]++;
        } else {
            moves[Months.of(day)][cell]++;
            moved[cell / Stayed.COUNT][Cells.type(next.type())] += mix.weight(day);
        }
    }
}
