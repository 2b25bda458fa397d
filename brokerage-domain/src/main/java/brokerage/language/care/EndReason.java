package brokerage.language.care;

/** The national reason for placement change (SSDA903, REASON_PLACE_CHANGE), and leaving care altogether. */
public enum EndReason {
    /** Change in line with the care plan. */
    CARPL,
    /** Resignation of the carer or closure of the provision. */
    CLOSE,
    /** Allegation (s47). */
    ALLEG,
    /** Standards of care concern. */
    STAND,
    /** Approval removed. */
    APPRR,
    /** Carer asks for it because of the child's behaviour. */
    CREQB,
    /** Carer asks for it for another reason. */
    CREQO,
    /** Child asks for it. */
    CHILD,
    /** The responsible or area authority asks for it. */
    LAREQ,
    /** Only the placement's status changes; same carer. */
    PLACE,
    /** Custody. */
    CUSTOD,
    OTHER,
    /** The child ceases to be looked after: not a move. */
    LEFT_CARE;

    public boolean isMove() {
        return this != LEFT_CARE;
    }
}
