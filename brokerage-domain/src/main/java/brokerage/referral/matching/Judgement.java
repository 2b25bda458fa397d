package brokerage.referral.matching;

import brokerage.language.Word;

/** How well a home answers to one thing a match has to consider. */
public enum Judgement implements Word {
    MET,
    PARTLY_MET,
    NOT_MET,
    NOT_APPLICABLE
}
