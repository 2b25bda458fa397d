package brokerage.language.provision;

import brokerage.language.Word;

/** Overall effectiveness as the inspectorate grades it. */
public enum OfstedRating implements Word {
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE
}
