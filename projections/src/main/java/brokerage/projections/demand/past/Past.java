package brokerage.projections.demand.past;

import brokerage.language.care.PlacementType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All children known on a day, as they lived up to it.
 *
 * @param since the day from which everybody who came or left is on record
 * @param until the day it is looked at: its night is the last one known
 */
public record Past(LocalDate since, LocalDate until, List<Life> lives) {

    /** Nothing after the day is taken along, and whoever came after it is not known. */
    public Past {
        LocalDate day = until;
        lives = lives.stream()
                .map(life -> life.on(day))
                .filter(life -> !life.spells().isEmpty())
                .toList();
    }

    /** How many children live in placements of each type on the night of the day. */
    public Map<PlacementType, Integer> living() {
        var living = new EnumMap<PlacementType, Integer>(PlacementType.class);
        for (Life life : lives)
            for (Spell spell : life.spells()) if (spell.includes(until)) living.merge(spell.type(), 1, Integer::sum);
        return living;
    }

    /** Days from {@link #until}; those before it are negative. */
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(until, date);
    }

    public int firstDay() {
        return day(since);
    }

    /** Children who came into care, from the first day on. */
    public int arrivals() {
        int arrivals = 0;
        for (Life life : lives)
            for (int n = 0; n < life.spells().size(); n++)
                if (life.arrivesWith(n) && !life.spells().get(n).from().isBefore(since)) arrivals++;
        return arrivals;
    }

    /** How often a child left care before it came of age, from the first day on. */
    public int leavings() {
        return (int) lives.stream()
                .flatMap(life -> life.leavings().stream())
                .filter(end -> !end.isBefore(since))
                .count();
    }

    /** Moves from one placement, or type of placement, to the next, from the first day on. */
    public int moves() {
        int moves = 0;
        for (Life life : lives)
            for (int n = 0; n < life.spells().size(); n++) {
                Spell next = life.movesOnFrom(n);
                if (next != null && !next.from().isBefore(since)) moves++;
            }
        return moves;
    }

    public int months() {
        return (int) ChronoUnit.MONTHS.between(since, until);
    }
}
