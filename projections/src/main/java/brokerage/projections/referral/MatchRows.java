package brokerage.projections.referral;

import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import brokerage.projections.ledger.Row;
import brokerage.projections.referral.ReferralRow.*;
import brokerage.referral.Proposal;
import brokerage.referral.Proposal.Approved;
import brokerage.referral.Proposal.Started;
import brokerage.referral.ReferralEvent.MatchEnded;
import brokerage.referral.matching.Acceptance;
import brokerage.referral.matching.ApprovalNeeded;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import brokerage.referral.matching.VerbalApproval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays a match, its places and its approvals out in rows. */
final class MatchRows {

    private MatchRows() {}

    /**
     * One match.
     *
     * @param awaited the children still to come under it
     */
    static List<Row> of(Of of, Proposal proposal, List<ChildRef> awaited) {
        var rows = new ArrayList<Row>();
        rows.add(match(of, proposal, awaited.size()));
        proposal.match().places().stream()
                .map(place -> place(of, proposal, place, awaited.contains(place.child())))
                .forEach(rows::add);
        proposal.match().needed().stream()
                .map(needed -> approval(of, proposal, needed))
                .forEach(rows::add);
        return rows;
    }

    private static Row match(Of of, Proposal proposal, int awaited) {
        Match match = proposal.match();
        Period held = match.held();
        Acceptance acceptance = match.acceptance();
        return new MatchRow(
                of,
                match.id(),
                match.offer(),
                match.home(),
                match.arrangement(),
                Pence.of(match.fees()),
                match.registration(),
                match.from(),
                held == null ? null : held.from(),
                held == null ? null : held.until(),
                match.proposer().as(),
                match.proposer().actor(),
                match.assessment(),
                acceptance == null ? null : acceptance.on(),
                acceptance == null ? null : acceptance.by(),
                match.findings(),
                verbal(proposal.verbal()),
                ended(proposal.ended()),
                awaited);
    }

    private static Row place(Of of, Proposal proposal, Place place, boolean awaited) {
        Optional<Started> start = proposal.starts().stream()
                .filter(started -> started.child().equals(place.child()))
                .findFirst();
        return new PlaceRow(
                of,
                proposal.id(),
                place.child(),
                place.bed(),
                place.age(),
                place.where(),
                start.map(Started::placement).orElse(null),
                start.map(Started::on).orElse(null),
                awaited);
    }

    private static Row approval(Of of, Proposal proposal, ApprovalNeeded needed) {
        Optional<Approved> given = proposal.approvals().stream()
                .filter(approved -> approved.rule().equals(needed.rule()))
                .findFirst();
        return new ApprovalRow(
                of,
                proposal.id(),
                needed.rule(),
                needed.by(),
                given.map(approved -> approved.approval().as()).orElse(null),
                given.map(approved -> approved.approval().by()).orElse(null),
                given.map(Approved::on).orElse(null),
                given.map(Approved::because).orElse(null));
    }

    private static Verbal verbal(@Nullable VerbalApproval said) {
        return said == null ? new Verbal(null, null, null) : new Verbal(said.as(), said.by(), said.at());
    }

    private static Ended ended(@Nullable MatchEnded end) {
        return end == null
                ? new Ended(null, null, null, null)
                : new Ended(end.how(), end.on(), end.by(), end.because());
    }
}
