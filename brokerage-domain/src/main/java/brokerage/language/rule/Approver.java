package brokerage.language.rule;

import brokerage.language.Word;

/** Who may approve what a rule stands against. */
public enum Approver implements Word {
    BROKERAGE_OFFICER,
    BROKERAGE_TEAM_MANAGER,
    /** Approves placements out of the area (CPPCR 2010 r11). */
    NOMINATED_OFFICER,
    HIGH_COST_BOARD,
    /** The Director of Children's Services: placements at a distance and last resorts. */
    DIRECTOR
}
