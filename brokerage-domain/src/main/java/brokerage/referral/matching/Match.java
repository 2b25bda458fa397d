package brokerage.referral.matching;

import brokerage.language.Period;
import brokerage.language.care.Arrangement;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ChildRef;
import brokerage.language.id.HomeId;
import brokerage.language.id.MatchId;
import brokerage.language.id.OfferId;
import brokerage.language.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An offer chosen for the children of a referral.
 *
 * @param offer none where a placement started in an emergency without one
 * @param fees for seven nights of one child
 * @param from the first night
 * @param held the nights the beds are kept for it; none in an emergency, where the child is there already
 * @param acceptance the registered manager's; none until given
 * @param findings what the rules said
 * @param needed which of them somebody must approve
 */
public record Match(
        MatchId id,
        @Nullable OfferId offer,
        HomeId home,
        Arrangement arrangement,
        WeeklyFees fees,
        PlacementRegistration registration,
        LocalDate from,
        @Nullable Period held,
        List<Place> places,
        @Nullable Assessment assessment,
        @Nullable Acceptance acceptance,
        Proposer proposer,
        List<Finding> findings,
        List<ApprovalNeeded> needed) {

    public Match {
        places = List.copyOf(places);
        findings = List.copyOf(findings);
        needed = List.copyOf(needed);
    }

    /** The same with what the rules said and who must approve. */
    public Match judged(List<Finding> said, List<ApprovalNeeded> mustApprove) {
        return new Match(
                id,
                offer,
                home,
                arrangement,
                fees,
                registration,
                from,
                held,
                places,
                assessment,
                acceptance,
                proposer,
                said,
                mustApprove);
    }

    public Stream<ChildRef> children() {
        return places.stream().map(Place::child);
    }

    public Optional<Place> place(ChildRef child) {
        return places.stream().filter(place -> place.child().equals(child)).findFirst();
    }
}
