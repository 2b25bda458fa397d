package brokerage.projections.referral;

import brokerage.language.id.ChildRef;
import brokerage.language.id.ReferralId;
import brokerage.projections.ledger.Row;
import brokerage.projections.referral.ReferralRow.*;
import brokerage.referral.Proposal;
import brokerage.referral.ReferralHistory;
import brokerage.referral.ReferralHistory.Asked;
import brokerage.referral.ReferralHistory.Closed;
import brokerage.referral.market.Answer;
import brokerage.referral.market.Decline;
import brokerage.referral.market.Offer;
import brokerage.referral.market.Search;
import brokerage.referral.request.Request;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays a referral's history out in rows. */
final class ReferralRows {

    /** A request that comes at half past midnight in summer comes on that day. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Of of;
    private final ReferralHistory history;

    private ReferralRows(ReferralId referral, ReferralHistory history) {
        this.of = new Of(referral.council(), referral);
        this.history = history;
    }

    static List<Row> of(String stream, long version, ReferralHistory history) {
        return new ReferralRows(new ReferralId(stream), history).rows(version);
    }

    private List<Row> rows(long version) {
        var rows = new ArrayList<Row>();
        if (history.asked() != null) {
            rows.add(standing(history.asked(), version));
            rows.add(request(history.asked()));
        }
        history.searches().values().forEach(search -> rows.add(search(search)));
        history.offers().stream().distinct().map(this::offer).forEach(rows::add);
        history.declines().stream().distinct().map(this::decline).forEach(rows::add);
        for (Proposal proposal : history.proposals()) rows.addAll(MatchRows.of(of, proposal, awaited(proposal)));
        return rows;
    }

    /** Nobody, once the match is off. */
    private List<ChildRef> awaited(Proposal proposal) {
        return proposal.stands() ? history.awaited(proposal) : List.of();
    }

    private Row standing(Asked asked, long version) {
        LocalDate received = LocalDate.ofInstant(asked.receivedAt(), LONDON);
        Closed closed = history.closed();
        return new StandingRow(
                of,
                history.status(),
                received,
                closed == null ? null : closed.on(),
                closed == null ? null : closed.reason(),
                closed == null ? null : closed.because(),
                (int) history.waiting().count(),
                version,
                valid(received, closed == null ? null : closed.on()));
    }

    /** Closed before it was received, as dates may be told wrongly: it was never open. */
    private static String valid(LocalDate received, @Nullable LocalDate closed) {
        if (closed != null && !closed.isAfter(received)) return "empty";
        return "[%s,%s)".formatted(received, closed == null ? "" : closed);
    }

    private Row request(Asked asked) {
        Request request = asked.request();
        return new RequestRow(
                of,
                asked.children(),
                asked.receivedAt(),
                request.urgency(),
                request.neededBy(),
                request.wanted(),
                request.carePlan(),
                request.location(),
                request.considerations(),
                request.missing(),
                request.words(),
                asked.needs(),
                asked.follows());
    }

    private Row search(Search search) {
        return new SearchRow(
                of,
                search.route(),
                search.openedOn(),
                search.asked(),
                search.endedOn(),
                search.outcome(),
                search.because(),
                search.waivedBecause());
    }

    private Row offer(Offer offer) {
        return new OfferRow(
                of,
                offer.id(),
                offer.route(),
                offer.provider(),
                offer.home(),
                offer.to(),
                offer.type(),
                offer.contract(),
                Pence.of(offer.fees()),
                offer.availableFrom(),
                offer.registration(),
                answered(offer.answer()));
    }

    private Row decline(Decline decline) {
        return new DeclineRow(
                of,
                decline.route(),
                decline.provider(),
                decline.home(),
                decline.reason(),
                answered(decline.answer()),
                decline.words());
    }

    private static Answered answered(Answer answer) {
        return new Answered(answer.at(), answer.by(), answer.how());
    }
}
