package brokerage.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The boundary of a move is one date for both stays: correcting it on one side corrects it on the other. */
final class Boundaries {

    private Boundaries() {}

    /** The corrected placement if it differs at all, and its neighbours where they touched it and the touching date has moved. */
    static List<Placement> of(ChildHistory child, Placement wrong, Placement right) {
        var corrected = new ArrayList<Placement>();
        LocalDate began = right.period().from();
        LocalDate ended = right.period().until();
        if (!began.equals(wrong.period().from()))
            child.before(wrong)
                    .map(before -> Correction.endingOn(began).of(before))
                    .ifPresent(corrected::add);
        if (!right.equals(wrong)) corrected.add(right);
        if (ended != null && !ended.equals(wrong.period().until()))
            child.next(wrong).map(next -> Correction.startingOn(ended).of(next)).ifPresent(corrected::add);
        return corrected;
    }
}
