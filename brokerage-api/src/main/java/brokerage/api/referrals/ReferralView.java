package brokerage.api.referrals;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.referrals.market.DeclineView;
import brokerage.api.referrals.market.OfferView;
import brokerage.api.referrals.market.SearchView;
import brokerage.api.referrals.matches.MatchView;
import brokerage.api.vault.Words;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ReferralId;
import brokerage.projections.referral.OnFile.Asked;
import brokerage.projections.referral.OnFile.Standing;
import brokerage.projections.referral.ReferralFile;
import brokerage.referral.Status;
import brokerage.referral.WithdrawalReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A referral with all there is on file about it. */
@Schema(name = "Referral")
record ReferralView(
        LocalDate asAt,
        @Nullable Instant knownAt,
        long position,
        ReferralId referral,

        @Schema(description = "The record's version, as in the header ETag")
        long version,

        @Schema(description = "On the date asked about") Status status,

        Instant receivedAt,

        @Nullable LocalDate closedOn,

        @Schema(description = "Why a home is no longer asked for") @Nullable
        WithdrawalReason withdrawn,

        @Schema(description = "The same in words, for those who propose or approve matches")
        @Requires(Permission.READ_NEEDS)
        @Nullable
        String because,

        @Schema(description = "The referral this one takes up again") @Nullable
        ReferralId follows,

        @Schema(description = "The referrals that take this one up again")
        List<ReferralId> followedBy,

        List<Child> children,

        @Schema(description = "Considerations only for those who propose or approve matches")
        AskedFor asked,

        @Schema(description = "Still to be said before a planned search can begin")
        List<String> missing,

        @Schema(description = "Only for those who propose or approve matches")
        @Requires(Permission.READ_NEEDS)
        @Nullable
        NeedsBody needs,

        List<SearchView> searches,
        List<OfferView> offers,
        List<DeclineView> declines,
        List<MatchView> matches) {

    /** A child it is about; with the placement found through it. */
    @Schema(name = "ReferredChild")
    record Child(
            ChildRef child,
            @Nullable MatchId match,
            @Nullable PlacementId placement,
            @Nullable LocalDate startedOn) {}

    /** Below a heading that says of when it is; without what a child needs where that may not be read. */
    static ReferralView of(
            ReferralId referral, LocalDate asAt, @Nullable Instant knownAt, ReferralFile.Told file, Words words) {
        Standing standing = file.standing();
        Asked asked = file.asked();
        return new ReferralView(
                asAt,
                knownAt,
                file.position(),
                referral,
                standing.version(),
                status(standing, asAt),
                asked.receivedAt(),
                standing.closedOn(),
                standing.reason(),
                words.at(standing.because()),
                asked.follows(),
                file.followedBy(),
                asked.children().stream().map(child -> child(child, file)).toList(),
                AskedFor.of(asked, words),
                asked.missing(),
                asked.needs() != null ? NeedsBody.of(asked.needs(), words) : null,
                file.searches().stream()
                        .map(search -> SearchView.of(search, words))
                        .toList(),
                file.offers().stream().map(offer -> OfferView.of(offer, words)).toList(),
                file.declines().stream()
                        .map(decline -> DeclineView.of(decline, words))
                        .toList(),
                MatchView.of(file, words));
    }

    private static Status status(Standing standing, LocalDate asAt) {
        boolean closed = standing.closedOn() != null && !standing.closedOn().isAfter(asAt);
        return closed ? standing.status() : Status.OPEN;
    }

    private static Child child(ChildRef child, ReferralFile.Told file) {
        return file.places().stream()
                .filter(place -> place.child().equals(child) && place.placement() != null)
                .findFirst()
                .map(place -> new Child(child, place.match(), place.placement(), place.startedOn()))
                .orElseGet(() -> new Child(child, null, null, null));
    }
}
