package brokerage.language.provision;

import brokerage.language.Word;

/** Why a bed cannot be used. */
public enum ClosureReason implements Word {
    CLOSED,
    SUSPENSION,
    QUALITY_CONCERN,
    STAFFING_SHORTAGE,
    CARER_UNAVAILABLE,
    REFURBISHMENT,
    /** The child next door must live alone: the bed is paid for and blocked, not out of use. */
    SOLO_CHILD;

    public boolean blocks() {
        return this == SOLO_CHILD;
    }
}
