package brokerage.referral.market;

import brokerage.language.Word;

/** How the search on one route ended. */
public enum SearchOutcome implements Word {
    /** Everybody was asked, and nobody can take the child. */
    EXHAUSTED,
    /** A home was found on this route. */
    FOUND,
    /** It was given up, for a reason that was said. */
    STOPPED
}
