package brokerage.plan;

import brokerage.language.Word;

/** Who is asked to take away what stands in the way of an action. */
public enum Forum implements Word {
    SUFFICIENCY_BOARD,
    /** The directorate's: where the board turns with what it cannot mend itself. */
    LEADERSHIP_TEAM,
    DIRECTOR
}
