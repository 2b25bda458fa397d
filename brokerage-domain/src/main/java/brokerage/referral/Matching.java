package brokerage.referral;

import brokerage.language.care.Route;
import brokerage.language.rule.Finding;
import brokerage.referral.ReferralCommand.ProposeMatch;
import brokerage.referral.ReferralCommand.RecordEmergencyStart;
import brokerage.referral.market.Offer;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.ApprovalPolicy;
import brokerage.referral.matching.Match;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a match against the rules, and finds who must approve what is not met. */
final class Matching {

    private Matching() {}

    static Match proposed(ReferralHistory referral, Offer offer, ProposeMatch c) {
        var match = new Match(
                c.match(),
                offer.id(),
                offer.home(),
                offer.arranged(referral.known().request().carePlan()),
                offer.fees(),
                offer.registration(),
                c.from(),
                c.held(),
                c.places(),
                c.assessment(),
                c.acceptance(),
                c.proposer(),
                c.findings(),
                List.of());
        return judged(referral, match, offer.route(), c.policy());
    }

    static Match inEmergency(ReferralHistory referral, RecordEmergencyStart c) {
        return judged(referral, c.match(), null, c.policy());
    }

    private static Match judged(ReferralHistory referral, Match match, @Nullable Route route, ApprovalPolicy policy) {
        List<Finding> findings = Stream.concat(
                        match.findings().stream(), ReferralRules.of(referral, match, route, policy).stream())
                .distinct()
                .toList();
        return match.judged(findings, needed(findings, match, policy));
    }

    /** Who must approve what of these is not met. */
    static List<ApprovalNeeded> needed(List<Finding> findings, Match match, ApprovalPolicy policy) {
        return findings.stream()
                .map(finding -> policy.needed(finding, match.fees().total()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** What stands against it that nobody has been asked to approve. */
    static List<Finding> unasked(Proposal proposal, List<Finding> findings) {
        List<String> asked =
                proposal.match().needed().stream().map(ApprovalNeeded::rule).toList();
        return findings.stream()
                .filter(Finding::stopsAChoice)
                .filter(finding -> !asked.contains(finding.rule()))
                .toList();
    }
}
