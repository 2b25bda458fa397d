package brokerage.language.care;

import brokerage.language.Word;

/**
 * A way to find a home, in the order of preference in which the market is tested. Several may be searched side by side;
 * accepting an offer of a later one needs the earlier ones ended or waived. A call-off from an approved list is searched
 * with the frameworks.
 */
public enum Route implements Word {
    KINSHIP(Basis.IN_HOUSE),
    IN_HOUSE(Basis.IN_HOUSE),
    BLOCK(Basis.BLOCK),
    FRAMEWORK(Basis.FRAMEWORK),
    SPOT(Basis.SPOT),
    /** A package built around the child. */
    BESPOKE(Basis.SPOT);

    private final Basis basis;

    Route(Basis basis) {
        this.basis = basis;
    }

    /** How a placement found on this route is bought. */
    public Basis basis() {
        return basis;
    }

    public boolean isBefore(Route other) {
        return compareTo(other) < 0;
    }
}
