package brokerage.projections.demand.supposed;

import brokerage.language.Word;
import brokerage.language.care.PlacementType;
import brokerage.projections.demand.supposed.Supposed.Where;
import java.util.List;

/** Placements that stand in for each other: who finds no place of the council's own, or under a block contract, is placed with somebody else. */
public enum Market implements Word {
    RESIDENTIAL(PlacementType.RESIDENTIAL, PlacementType.RESIDENTIAL),
    FOSTERING(PlacementType.FOSTER_IN_HOUSE, PlacementType.FOSTER_IFA);

    private final PlacementType own;
    private final PlacementType elsewhere;

    Market(PlacementType own, PlacementType elsewhere) {
        this.own = own;
        this.elsewhere = elsewhere;
    }

    /** The type its own places are counted as. */
    PlacementType own() {
        return own;
    }

    /** The type that is bought where they do not suffice. */
    PlacementType elsewhere() {
        return elsewhere;
    }

    List<PlacementType> types() {
        return own == elsewhere ? List.of(own) : List.of(own, elsewhere);
    }

    boolean grows(Where added) {
        return switch (added) {
            case HOME, BLOCK -> this == RESIDENTIAL;
            case FOSTERING -> this == FOSTERING;
        };
    }

    /** Whether a place is paid for whether used or not. */
    boolean isPaidEmpty() {
        return this == RESIDENTIAL;
    }
}
