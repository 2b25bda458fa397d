package brokerage.projections.measures.definition;

import brokerage.language.Word;

/** What the value of a measure is given in. */
public enum Unit implements Word {
    /** Of its denominator, to one decimal. */
    PERCENT,
    CHILDREN,
    PLACEMENTS,
    REFERRALS,
    /** Of providers. */
    ANSWERS,
    POUNDS,
    POUNDS_A_WEEK,
    /** Bed-nights, each of one bed. */
    NIGHTS,
    DAYS,
    HOURS,
    /** So many of one thing for each of another. */
    RATIO;

    @Override
    public String word() {
        return Word.super.word().replace('_', '-');
    }

    public boolean isMoney() {
        return this == POUNDS || this == POUNDS_A_WEEK;
    }
}
