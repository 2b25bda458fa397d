package brokerage.projections.measures.definition;

import brokerage.language.Word;

/** Which way a measure should go; one that should go neither way has none. */
public enum Better implements Word {
    MORE,
    LESS
}
