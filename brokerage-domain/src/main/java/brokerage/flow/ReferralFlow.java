package brokerage.flow;

import brokerage.child.ChildCommand.OfAdmission;
import brokerage.child.Placed;
import brokerage.home.Admission;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.rule.Finding;
import brokerage.referral.Proposal;
import brokerage.referral.ReferralCommand;
import brokerage.referral.ReferralCommand.EndMatch;
import brokerage.referral.ReferralCommand.ProposeMatch;
import brokerage.referral.ReferralCommand.RaiseApprovals;
import brokerage.referral.ReferralCommand.RecordEmergencyStart;
import brokerage.referral.ReferralCommand.RecordMatchedStart;
import brokerage.referral.ReferralCommand.WithdrawReferral;
import brokerage.referral.ReferralHistory;
import brokerage.referral.market.Offer;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * From an offer to a child who has moved in: the referral, the children and the home change together or not at all. A match
 * keeps its beds, a start uses them up, an end frees them.
 *
 * <p>Locks the referral first, then the children, then the homes, each kind in the order of their ids.
 */
@Flow
class ReferralFlow {

    private final Repository<?> referrals;
    private final Repository<?> children;
    private final Repository<?> homes;

    ReferralFlow(
            @Qualifier("referralRepository") Repository<?> referrals,
            @Qualifier("childRepository") Repository<?> children,
            @Qualifier("homeRepository") Repository<?> homes) {
        this.referrals = referrals;
        this.children = children;
        this.homes = homes;
    }

    @CommandHandler
    Object on(ProposeMatch c) throws Exception {
        var referral = new LockedReferral(referrals, c.referral());
        List<ChildRef> places = c.places().stream().map(Place::child).toList();
        Offer offer =
                referral.history().mustBeOpen(c.referral()).mustAwait(places).offer(c.offer());
        var party = new Party(children, homes, places.stream(), Stream.of(offer.home()));
        return referral.tell(party.keepBeds(offer, c));
    }

    @CommandHandler
    Object on(EndMatch c) throws Exception {
        var referral = new LockedReferral(referrals, c.referral());
        return end(referral, List.of(referral.history().proposal(c.match())), c, c.on());
    }

    @CommandHandler
    Object on(WithdrawReferral c) throws Exception {
        var referral = new LockedReferral(referrals, c.referral());
        return end(referral, referral.history().standing().toList(), c, c.on());
    }

    @CommandHandler
    Object on(StartMatched c) throws Exception {
        var referral = new LockedReferral(referrals, c.referral());
        Proposal proposal = referral.history().proposal(c.match());
        referral.tell(new RecordMatchedStart(c.referral(), c.match(), c.child(), c.placement(), c.from(), c.today()));
        OfAdmission admission = c.admission(proposal.match());
        var residence = new Residence(children, homes, admission);
        Admission answer = residence.ask(admission);
        List<Finding> findings = agreed(answer.findings(), residence.consider(admission), proposal);
        residence.decide(admission.admitted(answer.bed(), findings));
        residence.free(proposal, c.from());
        return referral.tell(new RaiseApprovals(c.referral(), c.match(), findings, c.policy()));
    }

    /** A match that stood for the child in this referral is overtaken, and its bed is free again. */
    @CommandHandler
    Object on(StartInEmergency c) throws Exception {
        OfAdmission admission = c.admission();
        var referral = new LockedReferral(referrals, c.referral());
        referral.history().mustBeOpen(c.referral()).mustAwait(List.of(admission.child()));
        Optional<Proposal> overtaken = referral.history().standing(admission.child());
        var residence = new Residence(children, homes, admission, overtaken.map(Proposal::home).stream());
        Admission answer = residence.ask(admission);
        Object version = referral.tell(started(c, answer, residence.consider(admission)));
        residence.decide(admission.admitted(
                answer.bed(), referral.now().proposal(c.match()).match().findings()));
        if (overtaken.isPresent())
            residence.free(overtaken.get(), admission.placed().from());
        return version;
    }

    private Object end(LockedReferral referral, List<Proposal> ending, ReferralCommand c, LocalDate on)
            throws Exception {
        ReferralHistory before = referral.history();
        var party = new Party(
                children,
                homes,
                ending.stream().flatMap(proposal -> before.awaited(proposal).stream()),
                ending.stream().map(Proposal::home));
        Object version = referral.tell(c);
        for (Proposal proposal : ending) party.free(proposal, before.awaited(proposal), on);
        return version;
    }

    /** What the home says now and what the match was found to be, each with the approval it has been given. */
    private static List<Finding> agreed(List<Finding> ofHome, List<Finding> ofChild, Proposal proposal) {
        List<String> asked = Stream.concat(ofHome.stream(), ofChild.stream())
                .map(Finding::rule)
                .toList();
        return Stream.of(ofHome, ofChild, rest(proposal.match().findings(), asked))
                .flatMap(List::stream)
                .map(finding -> approved(finding, proposal))
                .toList();
    }

    private static List<Finding> rest(List<Finding> found, List<String> asked) {
        return found.stream().filter(finding -> !asked.contains(finding.rule())).toList();
    }

    private static Finding approved(Finding finding, Proposal proposal) {
        if (finding.met()) return finding;
        return proposal.approval(finding.rule()).map(finding::approved).orElse(finding);
    }

    private static RecordEmergencyStart started(StartInEmergency c, Admission answer, List<Finding> ofChild) {
        OfAdmission admission = c.admission();
        List<Finding> findings =
                Stream.concat(answer.findings().stream(), ofChild.stream()).toList();
        return new RecordEmergencyStart(
                c.referral(),
                match(c, findings, answer.bed()),
                admission.child(),
                admission.placed().placement(),
                c.verbal(),
                c.policy(),
                admission.today());
    }

    private static Match match(StartInEmergency c, List<Finding> findings, @Nullable Integer bed) {
        OfAdmission admission = c.admission();
        Placed placed = admission.placed();
        return new Match(
                c.match(),
                null,
                placed.home(),
                placed.arrangement(),
                placed.fees(),
                placed.registration(),
                placed.from(),
                null,
                List.of(Place.asked(admission.child(), bed, admission.age())
                        .kept(bed, Objects.requireNonNullElse(placed.where(), Whereabouts.UNKNOWN))),
                null,
                null,
                c.proposer(),
                findings,
                List.of());
    }
}
