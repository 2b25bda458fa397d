package brokerage.flow;

import brokerage.child.ChildCommand.MoveChild;
import brokerage.child.ChildCommand.OfAdmission;
import brokerage.child.ChildCommand.StartPlacement;
import brokerage.child.ChildCommand.StepDownPlacement;
import brokerage.child.Placed;
import brokerage.language.care.EndReason;
import brokerage.language.care.FundingShares;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.MatchId;
import brokerage.language.id.PlacementId;
import brokerage.language.id.ReferralId;
import brokerage.referral.matching.ApprovalPolicy;
import brokerage.referral.matching.Match;
import brokerage.referral.matching.Place;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A child moves in as matched: home, type, basis, contract and fees are the match's. The bed kept for them is used up, and
 * the referral is fulfilled with its last child, all in one append.
 *
 * @param bed another one than was kept; none for the one that was
 * @param leaving the placement that ends with it; none for a child who lives nowhere on that day
 * @param policy who must approve what stands against it only now
 * @param age in years on the first night, by the exact date of birth
 */
public record StartMatched(
        @TargetAggregateIdentifier ReferralId referral,
        MatchId match,
        ChildRef child,
        PlacementId placement,
        LocalDate from,
        @Nullable Integer bed,
        @Nullable Leaving leaving,
        @Nullable FundingShares funding,
        @Nullable LocalDate expectedEnd,
        ApprovalPolicy policy,
        LocalDate today,
        @Nullable Integer age) {

    /**
     * What the child leaves for it.
     *
     * @param reason none for a step-down, whose reason is the care plan
     */
    public record Leaving(PlacementId placement, @Nullable EndReason reason) {}

    OfAdmission admission(Match matched) {
        Placed placed = placed(matched);
        if (leaving == null) return new StartPlacement(child, placed, null, null, today, age, List.of());
        if (leaving.reason() == null)
            return new StepDownPlacement(child, leaving.placement(), placed, today, age, List.of());
        return new MoveChild(child, leaving.placement(), leaving.reason(), placed, today, age, List.of());
    }

    private Placed placed(Match matched) {
        Integer kept = matched.place(child).map(Place::bed).orElse(null);
        Whereabouts where = matched.place(child).map(Place::where).orElse(null);
        return new Placed(
                placement,
                matched.home(),
                bed == null ? kept : bed,
                from,
                matched.arrangement(),
                matched.fees(),
                matched.registration(),
                funding,
                expectedEnd,
                where);
    }
}
