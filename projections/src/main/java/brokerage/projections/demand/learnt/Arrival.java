package brokerage.projections.demand.learnt;

import brokerage.projections.demand.past.AgeBand;
import brokerage.projections.demand.past.Life;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.past.Spell;
import java.util.ArrayList;
import java.util.List;

/**
 * A child who came into care.
 *
 * @param day on which, counted from the day the past is looked at
 * @param ageInDays how old it was
 * @param type where it was placed first
 * @param stream the arrivals it is estimated with
 */
public record Arrival(int day, double ageInDays, int type, int stream) {

    /** Children of one age band each, and unaccompanied children apart. */
    static final int STREAMS = AgeBand.COUNT + 1;

    static final int UNACCOMPANIED = AgeBand.COUNT;

    /** All that are on record, in the order of the children. */
    static List<Arrival> of(Past past) {
        var arrivals = new ArrayList<Arrival>();
        for (Life life : past.lives())
            for (int n = 0; n < life.spells().size(); n++) {
                Spell spell = life.spells().get(n);
                if (life.arrivesWith(n) && !spell.from().isBefore(past.since())) arrivals.add(of(past, life, spell));
            }
        return arrivals;
    }

    private static Arrival of(Past past, Life life, Spell spell) {
        int day = past.day(spell.from());
        double age = Math.max(0, day - past.day(life.born()));
        int stream = life.unaccompanied() ? UNACCOMPANIED : AgeBand.at(age).nth();
        return new Arrival(day, age, Cells.type(spell.type()), stream);
    }
}
