package brokerage.pipeline;

import brokerage.language.Word;

/** Whether a scheme goes on. */
public enum Course implements Word {
    UNDER_WAY,
    ON_HOLD,
    ABANDONED,
    /** It is a home on record. */
    OPENED
}
