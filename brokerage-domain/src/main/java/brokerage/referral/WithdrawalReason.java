package brokerage.referral;

import brokerage.language.Word;

/** Why a home is no longer asked for. */
public enum WithdrawalReason implements Word {
    /** The child stays, or goes, home. */
    NO_LONGER_NEEDED,
    /** The child stays in the present placement. */
    PLACEMENT_SUSTAINED,
    LOGGED_IN_ERROR,
    OTHER
}
