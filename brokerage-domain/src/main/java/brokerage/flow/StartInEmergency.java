package brokerage.flow;

import brokerage.child.ChildCommand.OfAdmission;
import brokerage.language.id.Identifier;
import brokerage.language.id.MatchId;
import brokerage.language.id.ReferralId;
import brokerage.language.id.Refers;
import brokerage.referral.matching.ApprovalPolicy;
import brokerage.referral.matching.Proposer;
import brokerage.referral.matching.VerbalApproval;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A child was placed before anybody could approve it: the placement is recorded, what stands against it is flagged, and the
 * approvals it needs are chased until they are there.
 *
 * @param match the id under which it is approved later
 * @param admission the start, move or step-down as it happened
 * @param verbal who approved it by voice; none if nobody was reached
 */
public record StartInEmergency(
        @TargetAggregateIdentifier ReferralId referral,
        MatchId match,
        OfAdmission admission,
        Proposer proposer,
        @Nullable VerbalApproval verbal,
        ApprovalPolicy policy)
        implements Refers {
    @Override
    public List<Identifier> refersTo() {
        return admission.refersTo();
    }
}
