package brokerage.language;

/** Overall effectiveness as the inspectorate grades it. */
public enum OfstedRating implements Word {
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    INADEQUATE
}
