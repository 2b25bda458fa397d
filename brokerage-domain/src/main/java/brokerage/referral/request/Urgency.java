package brokerage.referral.request;

import brokerage.language.Word;

/** How soon a home is needed; the three steps of the Placements Data Standard. */
public enum Urgency implements Word {
    /** Today: the referral may be incomplete, and the placement may start before it is approved. */
    EMERGENCY,
    /** In less than five days. */
    URGENT,
    PLANNED
}
