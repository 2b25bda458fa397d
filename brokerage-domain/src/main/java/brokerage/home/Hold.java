package brokerage.home;

import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nights a bed is kept for a match. Ends by itself at its date: nobody need release it, no timer need run. */
public record Hold(Period period, @Nullable ChildRef child) {

    /** Whether any of its nights is still to come on that date. */
    boolean lastsBeyond(LocalDate on) {
        LocalDate until = period.until();
        return until == null || until.isAfter(notBefore(on));
    }

    /** That date, or the hold's first if it begins later. */
    LocalDate notBefore(LocalDate on) {
        return on.isBefore(period.from()) ? period.from() : on;
    }
}
