package brokerage.signoff;

import brokerage.language.Word;

/** How the record and a list can differ about one placement or child in a month. */
public enum Disagreement implements Word {
    /** In the case system's list; nothing like it on record here. */
    MISSING_HERE,
    /** On record here, in no row of the case system's list. */
    MISSING_THERE,
    OTHER_TYPE,
    OTHER_DATES,
    /** The ledger paid for what cost nothing here, or is not on record. */
    ONLY_IN_LEDGER,
    /** It cost something here, and the ledger has no row of it. */
    NOT_IN_LEDGER,
    OTHER_AMOUNT
}
