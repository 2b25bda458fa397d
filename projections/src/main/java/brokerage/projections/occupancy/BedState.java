package brokerage.projections.occupancy;

import brokerage.language.Word;

/** What a bed is on a night. Whoever sleeps in it or keeps it comes before a closure, a closure before a hold. */
public enum BedState implements Word {
    OCCUPIED,
    /** The child sleeps elsewhere and comes back: paid for, not void. */
    RETAINED,
    /** Paid for and not to be filled, because the child next door must live alone. */
    BLOCKED,
    OUT_OF_USE,
    /** A void bed that is kept for a match. */
    HELD,
    VOID
}
