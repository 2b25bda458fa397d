package brokerage.referral;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.language.Refused;
import brokerage.language.id.ReferralId;
import brokerage.language.rule.Finding;
import brokerage.referral.Proposal.Started;
import brokerage.referral.ReferralCommand.*;
import brokerage.referral.ReferralEvent.*;
import brokerage.referral.ReferralEvent.MatchEnded.How;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.market.Offer;
import brokerage.referral.market.Search;
import brokerage.referral.matching.Match;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One request for a home. Each handler answers with the version of the stream after it; saying again what is recorded
 * already changes nothing.
 */
@Aggregate(type = "referral", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Referral {

    @AggregateIdentifier
    private ReferralId id;

    private ReferralHistory history = ReferralHistory.NONE;

    Referral() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(LogReferral c) {
        if (history.asked() != null) throw new Refused(new ReferralAlreadyLogged(id));
        Must.beComplete(c.request());
        apply(new ReferralLogged(
                c.referral(),
                c.children().stream().distinct().toList(),
                c.receivedAt(),
                c.request(),
                c.needs(),
                c.follows()));
        return getVersion();
    }

    @CommandHandler
    long on(CompleteReferral c) {
        history.mustNotBeWithdrawn(id);
        Must.beComplete(c.request());
        if (!c.request().equals(history.known().request())) apply(new ReferralCompleted(id, c.request()));
        return getVersion();
    }

    @CommandHandler
    long on(ReassessNeeds c) {
        history.mustNotBeWithdrawn(id);
        if (!c.needs().equals(history.known().needs())) apply(new NeedsReassessed(id, c.on(), c.needs()));
        return getVersion();
    }

    @CommandHandler
    long on(OpenSearch c) {
        history.mustNotBeWithdrawn(id);
        Search search = history.searches().get(c.route());
        if (search != null && search.runs()) throw new Refused(new SearchAlreadyOpen(c.route()));
        apply(new SearchOpened(
                id, c.route(), c.on(), c.asked().stream().distinct().toList()));
        return getVersion();
    }

    @CommandHandler
    long on(AskProviders c) {
        history.mustNotBeWithdrawn(id);
        Search search = history.search(c.route());
        var more = c.asked().stream()
                .distinct()
                .filter(provider -> !search.asked().contains(provider))
                .toList();
        if (!more.isEmpty()) apply(new ProvidersAsked(id, c.route(), c.on(), more));
        return getVersion();
    }

    @CommandHandler
    long on(EndSearch c) {
        history.mustNotBeWithdrawn(id);
        Must.notEndBeforeItBegan(history.search(c.route()), c.on());
        apply(new SearchEnded(id, c.route(), c.on(), c.outcome(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(WaiveRoute c) {
        history.mustNotBeWithdrawn(id);
        Search search = history.searches().get(c.route());
        boolean told = search != null && search.waived();
        if (!told) apply(new RouteWaived(id, c.route(), c.on(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(RecordOffer c) {
        history.mustNotBeWithdrawn(id);
        Must.beReferred(history, c.offer().children());
        if (history.offers().contains(c.offer())) return getVersion();
        Must.beNew(history, c.offer());
        apply(new OfferReceived(id, c.offer()));
        return getVersion();
    }

    @CommandHandler
    long on(RecordDecline c) {
        history.mustNotBeWithdrawn(id);
        if (!history.declines().contains(c.decline())) apply(new OfferDeclined(id, c.decline()));
        return getVersion();
    }

    @CommandHandler
    long on(ProposeMatch c) {
        history.mustBeOpen(id);
        Must.beNew(history, c.match());
        Offer offer = history.offer(c.offer());
        Match match = Matching.proposed(history, offer, c);
        Must.stillWait(history, match.children().toList());
        Must.beReferred(offer, match.children().toList());
        Must.beApprovable(match.findings(), match.needed());
        apply(new MatchProposed(id, match));
        return getVersion();
    }

    @CommandHandler
    long on(ApproveMatch c) {
        Proposal proposal = Must.beOpenToApproval(history.proposal(c.match()));
        List<String> theirs = Must.beTheirs(proposal, c.approval().as());
        Must.notBeTheirOwn(proposal.match(), c.approval());
        apply(new MatchApproved(id, c.match(), theirs, c.approval(), c.on(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(EndMatch c) {
        Proposal proposal = Must.beAbleToEnd(history.proposal(c.match()), history);
        if (c.how() == How.REJECTED) {
            Must.beTheirs(proposal, c.by().as());
            Must.notBeTheirOwn(proposal.match(), c.by());
        }
        apply(new MatchEnded(id, c.match(), c.how(), c.by().by(), c.on(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(WithdrawReferral c) {
        history.mustBeOpen(id);
        history.standing()
                .toList()
                .forEach(proposal ->
                        apply(new MatchEnded(id, proposal.id(), How.WITHDRAWN, c.by(), c.on(), c.because())));
        apply(new ReferralWithdrawn(id, c.on(), c.reason(), c.because()));
        return getVersion();
    }

    @CommandHandler
    long on(RecordMatchedStart c) {
        history.mustBeOpen(id);
        Proposal proposal = Must.stand(history.proposal(c.match()));
        Must.beReferred(proposal, c.child());
        Must.stillWait(history, List.of(c.child()));
        Must.beApprovedIfAhead(proposal, c.on(), c.today());
        apply(new MatchedPlacementStarted(id, c.match(), c.child(), c.placement(), c.on()));
        fulfil();
        return getVersion();
    }

    @CommandHandler
    long on(RaiseApprovals c) {
        List<Finding> unasked = Matching.unasked(history.proposal(c.match()), c.findings());
        var needed = Matching.needed(unasked, history.proposal(c.match()).match(), c.policy());
        if (!needed.isEmpty()) apply(new ApprovalsRaised(id, c.match(), unasked, needed));
        return getVersion();
    }

    @CommandHandler
    long on(RecordEmergencyStart c) {
        history.mustBeOpen(id);
        Must.haveHappened(c.match().from(), c.today());
        Must.stillWait(history, List.of(c.child()));
        Must.beNew(history, c.match().id());
        Match match = Matching.inEmergency(history, c);
        apply(new PlacedInEmergency(id, match, c.child(), c.placement(), c.verbal()));
        endWhatNobodyWaitsFor(match);
        fulfil();
        return getVersion();
    }

    @CommandHandler
    ReferralHistory on(ReadReferral c) {
        return history;
    }

    @CommandHandler
    long on(EraseWords c) {
        apply(new WordsErased(id));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(ReferralEvent event) {
        id = event.referral();
        history = history.after(event);
    }

    /** A match whose children were all placed otherwise came to nothing. */
    private void endWhatNobodyWaitsFor(Match emergency) {
        history.proposals().stream()
                .filter(Proposal::stands)
                .filter(proposal -> proposal.starts().isEmpty())
                .filter(proposal -> history.awaited(proposal).isEmpty())
                .map(proposal -> new MatchEnded(
                        id, proposal.id(), How.WITHDRAWN, emergency.proposer().actor(), emergency.from(), null))
                .forEach(ended -> apply(ended));
    }

    /** On the day the last child came, in whatever order it was told. */
    private void fulfil() {
        if (history.waiting().findAny().isPresent()) return;
        history.proposals().stream()
                .flatMap(proposal -> proposal.starts().stream())
                .map(Started::on)
                .max(LocalDate::compareTo)
                .ifPresent(on -> apply(new ReferralFulfilled(id, on)));
    }
}
