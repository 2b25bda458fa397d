package brokerage.projections.demand.past;

import brokerage.language.care.PlacementType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nights in one placement of one type: the first counts, the last date does not; open while it lasts. */
public record Spell(
        PlacementType type, LocalDate from, @Nullable LocalDate until) {

    public boolean includes(LocalDate night) {
        return !from.isAfter(night) && (until == null || until.isAfter(night));
    }

    /** As it was known to be on a day: what ended later had not ended. */
    Spell on(LocalDate day) {
        return until == null || !until.isAfter(day) ? this : new Spell(type, from, null);
    }
}
