package brokerage.referral;

import brokerage.language.Refused;
import brokerage.language.care.Route;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.VaultRef;
import brokerage.referral.Proposal.Started;
import brokerage.referral.ReferralEvent.*;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.market.Decline;
import brokerage.referral.market.Offer;
import brokerage.referral.market.Search;
import brokerage.referral.request.Needs;
import brokerage.referral.request.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it reads now: the one fold of its events, shared by the aggregate that decides on it and by the projections
 * that lay it out in tables. Immutable.
 *
 * @param asked what is asked for; none before the first event
 * @param searches the routes searched or waived
 * @param proposals the matches, in the order they were proposed
 * @param closed how it was closed; none while it is open
 */
public record ReferralHistory(
        @Nullable Asked asked,
        Map<Route, Search> searches,
        List<Offer> offers,
        List<Decline> declines,
        List<Proposal> proposals,
        Status status,
        @Nullable Closed closed) {

    /** What is asked for, and for whom. */
    public record Asked(
            List<ChildRef> children,
            Instant receivedAt,
            Request request,
            @Nullable Needs needs,
            @Nullable ReferralId follows) {

        Asked with(Request other) {
            return new Asked(children, receivedAt, other, needs, follows);
        }

        Asked with(Needs other) {
            return new Asked(children, receivedAt, request, other, follows);
        }
    }

    /**
     * When it was fulfilled or withdrawn.
     *
     * @param reason none where it was fulfilled
     * @param because in the vault
     */
    public record Closed(
            LocalDate on,
            @Nullable WithdrawalReason reason,
            @Nullable VaultRef because) {}

    public static final ReferralHistory NONE =
            new ReferralHistory(null, Map.of(), List.of(), List.of(), List.of(), Status.OPEN, null);

    public ReferralHistory after(ReferralEvent event) {
        return switch (event) {
            case ReferralLogged e ->
                asking(new Asked(e.children(), e.receivedAt(), e.request(), e.needs(), e.follows()));
            case ReferralCompleted e -> asking(known().with(e.request()));
            case NeedsReassessed e -> asking(known().with(e.needs()));
            case SearchOpened e -> searching(Search.opened(e.route(), e.on(), e.asked()));
            case ProvidersAsked e -> searching(search(e.route()).asking(e.asked()));
            case SearchEnded e -> searching(search(e.route()).ended(e.on(), e.outcome(), e.because()));
            case RouteWaived e ->
                searching(Optional.ofNullable(searches.get(e.route()))
                        .map(search -> search.notNeeded(e.because()))
                        .orElseGet(() -> Search.waived(e.route(), e.because())));
            case OfferReceived e ->
                new ReferralHistory(asked, searches, and(offers, e.offer()), declines, proposals, status, closed);
            case OfferDeclined e ->
                new ReferralHistory(asked, searches, offers, and(declines, e.decline()), proposals, status, closed);
            case MatchProposed e -> proposing(and(proposals, Proposal.of(e.match())));
            case MatchApproved e -> change(e.match(), proposal -> proposal.approved(e));
            case ApprovalsRaised e -> change(e.match(), proposal -> proposal.raised(e));
            case MatchEnded e -> change(e.match(), proposal -> proposal.ended(e));
            case MatchedPlacementStarted e ->
                change(e.match(), proposal -> proposal.started(new Started(e.child(), e.placement(), e.on())));
            case PlacedInEmergency e ->
                proposing(and(
                        proposals,
                        Proposal.emergency(
                                e.match(),
                                new Started(e.child(), e.placement(), e.match().from()),
                                e.verbal())));
            case ReferralFulfilled e -> closed(Status.FULFILLED, new Closed(e.on(), null, null));
            case ReferralWithdrawn e -> closed(Status.WITHDRAWN, new Closed(e.on(), e.reason(), e.because()));
            case WordsErased e -> this;
        };
    }

    /**
     * This referral, unless it was withdrawn: what was said and done before a home was found may be told after it, as it is
     * when a child was placed on a Friday evening.
     */
    public ReferralHistory mustNotBeWithdrawn(ReferralId id) {
        if (status() == Status.WITHDRAWN) throw new Refused(new ReferralNotOpen(id, Status.WITHDRAWN));
        return this;
    }

    /** This referral, if homes are still looked for; otherwise refused. */
    public ReferralHistory mustBeOpen(ReferralId id) {
        if (status != Status.OPEN) throw new Refused(new ReferralNotOpen(id, status));
        return this;
    }

    public Asked known() {
        if (asked == null) throw new IllegalStateException("nothing has been recorded of this referral yet");
        return asked;
    }

    /** The offer of this id; refused if there is none. */
    public Offer offer(OfferId id) {
        return offers.stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new UnknownOffer(id)));
    }

    /** The match of this id; refused if there is none. */
    public Proposal proposal(MatchId id) {
        return proposals.stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new UnknownMatch(id)));
    }

    /** The matches that stand and whose children have not all moved in. */
    public Stream<Proposal> standing() {
        return proposals.stream()
                .filter(Proposal::stands)
                .filter(proposal -> !awaited(proposal).isEmpty());
    }

    /** The match that stands for this child. */
    public Optional<Proposal> standing(ChildRef child) {
        return standing().filter(proposal -> awaited(proposal).contains(child)).findFirst();
    }

    /** Who is still to come under this match: one who was placed otherwise in the meantime is not. */
    public List<ChildRef> awaited(Proposal proposal) {
        List<ChildRef> waiting = waiting().toList();
        return proposal.match().children().filter(waiting::contains).toList();
    }

    /** This referral, if each of these children waits for a home through it; otherwise refused. */
    public ReferralHistory mustAwait(List<ChildRef> children) {
        Must.stillWait(this, children);
        return this;
    }

    /** The children nobody has placed yet. */
    public Stream<ChildRef> waiting() {
        return known().children().stream()
                .filter(child -> proposals.stream().noneMatch(proposal -> proposal.hasPlaced(child)));
    }

    /** The routes before this one that are neither ended nor waived. */
    public List<Route> unsettledBefore(Route route) {
        return Stream.of(Route.values())
                .filter(earlier -> earlier.isBefore(route))
                .filter(earlier ->
                        !searches.containsKey(earlier) || !searches.get(earlier).isSettled())
                .toList();
    }

    Search search(Route route) {
        Search search = searches.get(route);
        if (search == null || !search.runs()) throw new Refused(new SearchNotOpen(route));
        return search;
    }

    private ReferralHistory asking(Asked other) {
        return new ReferralHistory(other, searches, offers, declines, proposals, status, closed);
    }

    private ReferralHistory searching(Search search) {
        var next = new TreeMap<>(searches);
        next.put(search.route(), search);
        return new ReferralHistory(asked, next, offers, declines, proposals, status, closed);
    }

    private ReferralHistory change(MatchId id, UnaryOperator<Proposal> change) {
        return proposing(proposals.stream()
                .map(proposal -> proposal.id().equals(id) ? change.apply(proposal) : proposal)
                .toList());
    }

    private ReferralHistory proposing(List<Proposal> other) {
        return new ReferralHistory(asked, searches, offers, declines, other, status, closed);
    }

    private ReferralHistory closed(Status how, Closed when) {
        return new ReferralHistory(asked, searches, offers, declines, proposals, how, when);
    }

    private static <T> List<T> and(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
