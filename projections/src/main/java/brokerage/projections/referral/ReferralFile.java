package brokerage.projections.referral;

import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.referral.OnFile.*;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Answers with all there is on file about one referral, as known at a moment. */
@Component
public class ReferralFile {

    /**
     * The whole referral.
     *
     * @param position the position in the log it was answered at
     * @param followedBy the referrals that take this one up again
     */
    public record Told(
            long position,
            Standing standing,
            Asked asked,
            List<Searched> searches,
            List<Offered> offers,
            List<Declined> declines,
            List<Matched> matches,
            List<Placed> places,
            List<Approved> approvals,
            List<ReferralId> followedBy) {

        /** Where all its words are. */
        public Stream<VaultRef> inVault() {
            return Stream.of(List.of(standing, asked), searches, offers, declines, matches, places, approvals)
                    .flatMap(List::stream)
                    .flatMap(OnFile::inVault);
        }
    }

    private record Follower(ReferralId referral) {}

    private static final String FOLLOWERS =
            "select referral from referral_request where follows = ? and known @> ?::int8 order by received_at, referral";

    private final Answers answers;

    ReferralFile(Answers answers) {
        this.answers = answers;
    }

    /** Empty if nothing was known of the referral. */
    public Optional<Told> of(ReferralId referral, Moment moment) {
        long at = answers.at(Referrals.PROJECTION, moment.knownAt());
        return rows(Standing.class, "referral_standing", "version", referral, at).stream()
                .findFirst()
                .map(standing -> told(standing, referral, at));
    }

    private Told told(Standing standing, ReferralId referral, long at) {
        return new Told(
                at,
                standing,
                rows(Asked.class, "referral_request", "received_at", referral, at)
                        .getFirst(),
                rows(Searched.class, "referral_search", "opened_on nulls first, route", referral, at),
                rows(Offered.class, "referral_offer", "answered_at, offer", referral, at),
                rows(Declined.class, "referral_decline", "answered_at, provider, route, reason", referral, at),
                rows(Matched.class, "referral_match", "from_on, match", referral, at),
                rows(Placed.class, "referral_place", "match, child", referral, at),
                rows(Approved.class, "referral_approval", "match, rule", referral, at),
                answers.list(Follower.class, FOLLOWERS, referral.value(), at).stream()
                        .map(Follower::referral)
                        .toList());
    }

    private <T> List<T> rows(Class<T> type, String table, String order, ReferralId referral, long at) {
        return answers.list(
                type,
                "select * from %s where referral = ? and known @> ?::int8 order by %s".formatted(table, order),
                referral.value(),
                at);
    }
}
