package brokerage.language.care;

/** The national reason for placement change (SSDA903, REASON_PLACE_CHANGE), and leaving care altogether. */
public enum EndReason {
    CARPL("change in line with the care plan"),
    CLOSE("resignation of the carer or closure of the provision"),
    ALLEG("allegation (section 47)"),
    STAND("concern about the standards of care"),
    APPRR("approval removed"),
    CREQB("the carer asks, because of the child's behaviour"),
    CREQO("the carer asks, for another reason"),
    CHILD("the child asks"),
    LAREQ("the responsible or area authority asks"),
    PLACE("only the placement's status changes, same carer"),
    CUSTOD("custody"),
    OTHER("other"),
    /** Not a move. */
    LEFT_CARE("the child ceases to be looked after");

    private final String inWords;

    EndReason(String inWords) {
        this.inWords = inWords;
    }

    /** For those who do not know the codes. */
    public String inWords() {
        return inWords;
    }

    public boolean isMove() {
        return this != LEFT_CARE;
    }
}
