package brokerage.referral.market;

import brokerage.language.care.Route;
import brokerage.language.id.ProviderId;
import brokerage.language.id.VaultRef;
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
 * @param because why it ended as it did, in the vault
 * @param waivedBecause why it need not be searched, in the vault; none: it must be
 */
public record Search(
        Route route,
        @Nullable LocalDate openedOn,
        List<ProviderId> asked,
        @Nullable LocalDate endedOn,
        @Nullable SearchOutcome outcome,
        @Nullable VaultRef because,
        @Nullable VaultRef waivedBecause) {

    public Search {
        asked = List.copyOf(asked);
    }

    public static Search opened(Route route, LocalDate on, List<ProviderId> asked) {
        return new Search(route, on, asked, null, null, null, null);
    }

    public static Search waived(Route route, VaultRef because) {
        return new Search(route, null, List.of(), null, null, null, because);
    }

    public boolean runs() {
        return openedOn != null && endedOn == null;
    }

    public boolean waived() {
        return waivedBecause != null;
    }

    /** Whether a later route's offer may be accepted as far as this one goes. */
    public boolean isSettled() {
        return waived() || endedOn != null;
    }

    public Search asking(List<ProviderId> more) {
        List<ProviderId> all =
                Stream.concat(asked.stream(), more.stream()).distinct().toList();
        return new Search(route, openedOn, all, endedOn, outcome, because, waivedBecause);
    }

    public Search ended(LocalDate on, SearchOutcome how, @Nullable VaultRef why) {
        return new Search(route, openedOn, asked, on, how, why, waivedBecause);
    }

    public Search notNeeded(VaultRef why) {
        return new Search(route, openedOn, asked, endedOn, outcome, because, why);
    }
}
