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
    DIRECTOR;

    /** Whether one may approve what is another's to approve: the manager for an officer, the director for all but the board. */
    public boolean mayApproveFor(Approver other) {
        return switch (this) {
            case BROKERAGE_OFFICER, NOMINATED_OFFICER, HIGH_COST_BOARD -> this == other;
            case BROKERAGE_TEAM_MANAGER -> this == other || other == BROKERAGE_OFFICER;
            case DIRECTOR -> other != HIGH_COST_BOARD;
        };
    }
}
