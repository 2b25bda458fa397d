package brokerage.language.care;

import brokerage.language.Word;

/** Where and how a child is cared for, each with how intensive the care is. */
public enum PlacementType implements Word {
    SECURE(9),
    /** Built around one child, often before the setting is registered. */
    BESPOKE(8),
    RESIDENTIAL_SCHOOL(7),
    RESIDENTIAL(7),
    FAMILY_CENTRE(6),
    /** Through an independent fostering agency. */
    FOSTER_IFA(4),
    FOSTER_IN_HOUSE(4),
    FOSTER_KINSHIP(4),
    SUPPORTED_ACCOMMODATION(3),
    SUPPORTED_LODGINGS(3),
    INDEPENDENT(1),
    ADOPTION(1),
    WITH_PARENTS(1);

    private final int intensity;

    PlacementType(int intensity) {
        this.intensity = intensity;
    }

    public boolean isLessIntensiveThan(PlacementType other) {
        return intensity < other.intensity;
    }

    public boolean isFostering() {
        return this == FOSTER_IFA || this == FOSTER_IN_HOUSE || this == FOSTER_KINSHIP;
    }

    /** Supported accommodation and other arrangements that the law keeps from children under 16 (CPPCR 2010 r27A). */
    public boolean isFor16AndOver() {
        return this == SUPPORTED_ACCOMMODATION || this == SUPPORTED_LODGINGS || this == INDEPENDENT;
    }
}
