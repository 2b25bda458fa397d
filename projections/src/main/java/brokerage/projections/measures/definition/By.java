package brokerage.projections.measures.definition;

import brokerage.language.Word;
import java.util.Arrays;
import java.util.Optional;

/** What a measure is broken down by. */
public enum By implements Word {
    TYPE("the type of the placement"),
    BASIS("how it is bought"),
    CONTRACT("the contract it is bought under"),
    PROVIDER("who runs the home, as last told"),
    HOME("the home"),
    AGE_BAND("the child's age; from the month after the birthday's, since only the month of birth is known here"),
    AREA("where the home lies: own area, adjoining, distant"),
    FOOTPRINT("whether the home lies where an authority is that the council buys with"),
    AUTHORITY("the authority the home lies in"),
    COHORT("the cohorts of the board's terms of reference"),
    REASON("why it ended"),
    DESTINATION("where the child went"),
    ROUTE("the route of the search"),
    URGENCY("how soon a home was needed"),
    WANTED("of the types asked for the one that stands first in the standard's order"),
    WANTED_AND_GOT("the type asked for, as above, and the type the first child was placed in"),
    OUTCOME("what became of it"),
    PROVISION("the contract, or the kind of in-house provision");

    private final String inWords;

    By(String inWords) {
        this.inWords = inWords;
    }

    public static Optional<By> of(String word) {
        return Arrays.stream(values()).filter(by -> by.word().equals(word)).findFirst();
    }

    public String inWords() {
        return inWords;
    }

    @Override
    public String word() {
        return Word.super.word().replace('_', '-');
    }
}
