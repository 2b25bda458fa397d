package brokerage.referral.market;

import brokerage.language.Word;

/** Why a provider said no. */
public enum DeclineReason implements Word {
    NO_VACANCY,
    /** The children already there. */
    MATCHING,
    NEEDS_TOO_HIGH,
    AGE,
    LOCATION,
    STAFFING,
    RISK,
    FEE,
    NO_ANSWER,
    OTHER
}
