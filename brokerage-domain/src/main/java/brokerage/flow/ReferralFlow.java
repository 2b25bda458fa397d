package brokerage.flow;

import brokerage.child.ChildCommand.OfAdmission;
import brokerage.child.Placed;
import brokerage.home.Admission;
import brokerage.language.care.Whereabouts;
import brokerage.language.rule.Finding;
import brokerage.referral.Proposal;
import brokerage.referral.ReferralCommand.EndMatch;
import brokerage.referral.ReferralCommand.ProposeMatch;
import brokerage.referral.ReferralCommand.RecordEmergencyStart;
import brokerage.referral.ReferralCommand.RecordMatchedStart;
import brokerage.referral.ReferralCommand.WithdrawReferral;
import brokerage.referral.market.Offer;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import java.util.List;
import java.util.Objects;
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
        Offer offer = referral.history().mustBeOpen(c.referral()).offer(c.offer());
        var party = new Party(children, homes, c.places().stream().map(Place::child), Stream.of(offer.home()));
        return referral.tell(party.keepBeds(offer, c));
    }

    @CommandHandler
    Object on(EndMatch c) throws Exception {
        var referral = new LockedReferral(referrals, c.referral());
        List<Proposal> ending = List.of(referral.history().proposal(c.match()));
        Party party = party(ending);
        Object version = referral.tell(c);
        for (Proposal proposal : ending) party.free(proposal, c.on());
        return version;
    }

    @CommandHandler
    Object on(WithdrawReferral c) throws Exception {
        var referral = new LockedReferral(referrals, c.referral());
        List<Proposal> ending = referral.history().standing().toList();
        Party party = party(ending);
        Object version = referral.tell(c);
        for (Proposal proposal : ending) party.free(proposal, c.on());
        return version;
    }

    @CommandHandler
    Object on(StartMatched c) throws Exception {
        var referral = new LockedReferral(referrals, c.referral());
        Proposal proposal = referral.history().proposal(c.match());
        OfAdmission admission = c.admission(proposal.match());
        var residence = new Residence(children, homes, admission);
        Object version = referral.tell(
                new RecordMatchedStart(c.referral(), c.match(), c.child(), c.placement(), c.from(), c.today()));
        Admission answer = residence.ask(admission);
        List<Finding> findings = agreed(answer.findings(), residence.consider(admission), proposal);
        residence.decide(admission.admitted(answer.bed(), findings));
        residence.unmatch(c.match());
        return version;
    }

    @CommandHandler
    Object on(StartInEmergency c) throws Exception {
        var referral = new LockedReferral(referrals, c.referral());
        referral.history().mustBeOpen(c.referral());
        var residence = new Residence(children, homes, c.admission());
        Admission answer = residence.ask(c.admission());
        List<Finding> findings = Stream.concat(answer.findings().stream(), residence.consider(c.admission()).stream())
                .toList();
        Object version = referral.tell(new RecordEmergencyStart(
                c.referral(),
                match(c, findings, answer.bed()),
                c.admission().child(),
                c.admission().placed().placement(),
                c.verbal(),
                c.policy(),
                c.admission().today()));
        residence.decide(c.admission().admitted(answer.bed(), answer.findings()));
        return version;
    }

    private Party party(List<Proposal> ending) throws Exception {
        return new Party(
                children,
                homes,
                ending.stream().flatMap(Proposal::waiting),
                ending.stream().map(proposal -> proposal.match().home()));
    }

    /** What the home says now and what the match was found to be, each with the approval it has been given. */
    private static List<Finding> agreed(List<Finding> ofHome, List<Finding> ofChild, Proposal proposal) {
        List<String> asked = Stream.concat(ofHome.stream(), ofChild.stream())
                .map(Finding::rule)
                .toList();
        return Stream.concat(
                        ofHome.stream(),
                        proposal.match().findings().stream().filter(finding -> !asked.contains(finding.rule())))
                .map(finding -> approved(finding, proposal))
                .toList();
    }

    private static Finding approved(Finding finding, Proposal proposal) {
        if (finding.met()) return finding;
        return proposal.approval(finding.rule()).map(finding::approved).orElse(finding);
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
