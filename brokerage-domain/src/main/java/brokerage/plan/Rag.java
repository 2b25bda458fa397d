package brokerage.plan;

import brokerage.language.Word;

/** How an action stands: the six states that action plans of sufficiency strategies are rated in. */
public enum Rag implements Word {
    NOT_STARTED,
    /** Should have begun and has not, is badly late, or has to be escalated: red. */
    HIGH_RISK,
    /** Begun, with more to be done before it improves anything: amber. */
    SIGNIFICANT_RISK,
    /** Runs to plan and in time. */
    ON_TRACK,
    /** Done, and part of how things are done now. */
    ACTIONED,
    /** Over: it leaves the plan and stays on record. */
    COMPLETED;

    /** Whether nothing is left to be done by the date it is due. */
    public boolean isDone() {
        return this == ACTIONED || this == COMPLETED;
    }
}
