package brokerage.language.provision;

import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import java.util.List;

/**
 * A child's nights in one home under one placement. No spells: the placement was recorded in error, or elsewhere.
 *
 * @param spells the nights, bed by bed
 * @param away nights the child sleeps elsewhere while the bed is kept
 */
public record Resident(PlacementId placement, ChildRef child, List<Spell> spells, List<Period> away) {

    public Resident {
        spells = List.copyOf(spells);
        away = List.copyOf(away);
    }

    /** Nobody lives here under this placement. */
    public static Resident none(PlacementId placement, ChildRef child) {
        return new Resident(placement, child, List.of(), List.of());
    }

    /** Whether both tell of one placement of one child. */
    public boolean isOfTheSameStayAs(Resident other) {
        return placement.equals(other.placement) && child.equals(other.child);
    }

    public boolean isAwayOn(LocalDate night) {
        return away.stream().anyMatch(period -> period.contains(night));
    }
}
