package brokerage.referral;

import brokerage.language.Word;

/** How far a referral has come. */
public enum Status implements Word {
    OPEN,
    FULFILLED,
    WITHDRAWN
}
