package brokerage.language.care;

import brokerage.language.Word;

/** Where a home lies, seen from the council that looks after the child (CPPCR 2010 r11). */
public enum Area implements Word {
    /** In the council's own area. */
    OWN,
    /** In the area of an authority that borders on it. */
    ADJOINING,
    /** Beyond every adjoining authority: at a distance. */
    DISTANT
}
