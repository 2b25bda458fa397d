package brokerage.referral;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.rule.Approval;
import brokerage.language.rule.Approver;
import brokerage.language.rule.Finding;
import brokerage.language.rule.RuleNotMet;
import brokerage.referral.ReferralEvent.MatchEnded;
import brokerage.referral.ReferralRefusal.*;
import brokerage.referral.market.Offer;
import brokerage.referral.market.Search;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Match;
import brokerage.referral.request.Request;
import brokerage.referral.request.Urgency;
import java.time.LocalDate;
import java.util.List;

/** What must be so before a referral's record is changed; each refuses by its own name. */
final class Must {

    private Must() {}

    static void beComplete(Request request) {
        if (request.urgency() != Urgency.EMERGENCY && !request.missing().isEmpty())
            throw new Refused(new ReferralIncomplete(request.missing()));
    }

    static void beReferred(ReferralHistory referral, List<ChildRef> children) {
        children.stream()
                .filter(child -> !referral.known().children().contains(child))
                .findFirst()
                .ifPresent(child -> {
                    throw new Refused(new ChildNotReferred(child));
                });
    }

    static void beReferred(Offer offer, List<ChildRef> children) {
        children.stream()
                .filter(child -> !offer.children().contains(child))
                .findFirst()
                .ifPresent(child -> {
                    throw new Refused(new ChildNotReferred(child));
                });
    }

    static void beReferred(Proposal proposal, ChildRef child) {
        if (proposal.match().place(child).isEmpty()) throw new Refused(new ChildNotReferred(child));
    }

    /** Not placed through this referral before. */
    static void stillWait(ReferralHistory referral, List<ChildRef> children) {
        beReferred(referral, children);
        List<ChildRef> waiting = referral.waiting().toList();
        children.stream().filter(child -> !waiting.contains(child)).findFirst().ifPresent(child -> {
            throw new Refused(new ChildAlreadyPlaced(child));
        });
    }

    static void notEndBeforeItBegan(Search search, LocalDate on) {
        LocalDate opened = search.openedOn();
        if (opened != null && on.isBefore(opened))
            throw new Refused(new InvalidValue("on", "%s is before the search was opened on %s".formatted(on, opened)));
    }

    static Proposal stand(Proposal proposal) {
        MatchEnded ended = proposal.ended();
        if (ended != null) throw new Refused(new MatchNoLongerStands(proposal.id(), ended.how()));
        return proposal;
    }

    /** Stands, or somebody moved in under it: then what was not approved stays to be approved. */
    static Proposal beOpenToApproval(Proposal proposal) {
        return proposal.starts().isEmpty() ? stand(proposal) : proposal;
    }

    /** Stands, and somebody is still to come: an end would not move out who has come. */
    static Proposal beAbleToEnd(Proposal proposal, ReferralHistory referral) {
        stand(proposal);
        if (referral.awaited(proposal).isEmpty()) throw new Refused(new MatchHasLedToPlacement(proposal.id()));
        return proposal;
    }

    static void beNew(ReferralHistory referral, MatchId match) {
        if (referral.proposals().stream().anyMatch(known -> known.id().equals(match)))
            throw new Refused(new MatchAlreadyProposed(match));
    }

    static void beNew(ReferralHistory referral, Offer offer) {
        if (referral.offers().stream().anyMatch(known -> known.id().equals(offer.id())))
            throw new Refused(new OfferAlreadyRecorded(offer.id()));
    }

    static void notBeTheirOwn(Match match, Approval approval) {
        if (match.proposer().actor().equalsIgnoreCase(approval.by())) throw new Refused(new OwnProposal(match.id()));
    }

    /** Those of the outstanding approvals that this person may give. */
    static List<String> beTheirs(Proposal proposal, Approver approver) {
        List<ApprovalNeeded> outstanding = proposal.outstanding();
        if (outstanding.isEmpty()) throw new Refused(new NothingToApprove(proposal.id()));
        List<String> theirs = outstanding.stream()
                .filter(needed -> approver.mayApproveFor(needed.by()))
                .map(ApprovalNeeded::rule)
                .toList();
        if (theirs.isEmpty()) throw new Refused(new NotTheirsToApprove(proposal.id(), rules(outstanding)));
        return theirs;
    }

    /** A rule that nobody may approve stops a choice. */
    static void beApprovable(List<Finding> findings, List<ApprovalNeeded> needed) {
        findings.stream()
                .filter(Finding::stopsAChoice)
                .filter(finding -> !rules(needed).contains(finding.rule()))
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refused(new RuleNotMet(finding));
                });
    }

    /** What is still to come must be approved first; what has happened has happened, and its approvals are chased. */
    static void beApprovedIfAhead(Proposal proposal, LocalDate from, LocalDate today) {
        List<ApprovalNeeded> outstanding = proposal.outstanding();
        if (from.isAfter(today) && !outstanding.isEmpty())
            throw new Refused(new ApprovalsOutstanding(proposal.id(), rules(outstanding)));
    }

    static void haveHappened(LocalDate from, LocalDate today) {
        if (from.isAfter(today)) throw new Refused(new EmergencyIsNow(from));
    }

    private static List<String> rules(List<ApprovalNeeded> needed) {
        return needed.stream().map(ApprovalNeeded::rule).toList();
    }
}
