package brokerage.language.provision;

import brokerage.language.Period;
import org.jspecify.annotations.Nullable;

/** Nights in one home, in a numbered bed where the council keeps count of the beds. */
public record Spell(@Nullable Integer bed, Period period) {

    /** Whether the two need the same bed on the same night. */
    public boolean sharesABedWith(Spell other) {
        return bed != null && bed.equals(other.bed) && period.overlaps(other.period);
    }
}
