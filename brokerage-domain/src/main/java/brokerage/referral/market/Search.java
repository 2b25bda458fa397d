package brokerage.referral.market;

import brokerage.language.care.Route;
import brokerage.language.id.ProviderId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One route of one referral.
 *
 * @param openedOn none: it was waived without having been searched
 * @param asked who was asked, in the order they were
 * @param endedOn none: it is still being searched
 * @param waived whether it need not be searched, for a reason that was said
 */
public record Search(
        Route route,
        @Nullable LocalDate openedOn,
        List<ProviderId> asked,
        @Nullable LocalDate endedOn,
        @Nullable SearchOutcome outcome,
        boolean waived) {

    public Search {
        asked = List.copyOf(asked);
    }

    public static Search opened(Route route, LocalDate on, List<ProviderId> asked) {
        return new Search(route, on, asked, null, null, false);
    }

    public static Search waived(Route route) {
        return new Search(route, null, List.of(), null, null, true);
    }

    public boolean runs() {
        return openedOn != null && endedOn == null;
    }

    /** Whether a later route's offer may be accepted as far as this one goes. */
    public boolean isSettled() {
        return waived || endedOn != null;
    }

    public Search asking(List<ProviderId> more) {
        List<ProviderId> all =
                Stream.concat(asked.stream(), more.stream()).distinct().toList();
        return new Search(route, openedOn, all, endedOn, outcome, waived);
    }

    public Search ended(LocalDate on, SearchOutcome how) {
        return new Search(route, openedOn, asked, on, how, waived);
    }

    public Search notNeeded() {
        return new Search(route, openedOn, asked, endedOn, outcome, true);
    }
}
