package brokerage.referral.request;

import brokerage.language.Word;

/** Why a home outside the council's area is looked for. */
public enum OutOfAreaReason implements Word {
    SAFEGUARDING,
    BAIL_CONDITIONS,
    COURT_ORDER,
    OTHER
}
