package brokerage.api.referrals.market;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.language.care.Route;
import brokerage.language.id.ProviderId;
import brokerage.projections.referral.OnFile.Searched;
import brokerage.referral.market.SearchOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A route of the market: searched, waived, or both. */
@Schema(name = "SearchedRoute")
public record SearchView(
        Route route,

        @Schema(description = "None where it was waived without having been searched") @Nullable
        LocalDate openedOn,

        @Schema(description = "The providers asked, in the order they were")
        List<ProviderId> asked,

        @Nullable LocalDate endedOn,
        @Nullable SearchOutcome outcome,
        @Requires(Permission.READ_NEEDS) @Nullable String because,

        @Schema(description = "Whether a later route's offer may be accepted without it")
        boolean waived,

        @Requires(Permission.READ_NEEDS) @Nullable String waivedBecause) {

    public static SearchView of(Searched search, Words words) {
        return new SearchView(
                search.route(),
                search.openedOn(),
                search.asked(),
                search.endedOn(),
                search.outcome(),
                words.at(search.because()),
                search.waivedBecause() != null,
                words.at(search.waivedBecause()));
    }
}
