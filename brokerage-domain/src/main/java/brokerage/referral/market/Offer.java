package brokerage.referral.market;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.care.Arrangement;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.Route;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.OfferId;
import brokerage.language.id.ProviderId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home or a household is offered.
 *
 * @param provider who offers; none for a family's own home
 * @param to the children of the referral it is made for, each with how far from home it would be
 * @param type what kind of placement it would be
 * @param contract the contract it would be called off from
 * @param fees for seven nights of one child, excluding VAT
 * @param registration whether the setting is registered as it should be
 */
public record Offer(
        OfferId id,
        Route route,
        @Nullable ProviderId provider,
        HomeId home,
        List<OfferedTo> to,
        PlacementType type,
        @Nullable ContractId contract,
        WeeklyFees fees,
        LocalDate availableFrom,
        PlacementRegistration registration,
        Answer answer) {

    public Offer {
        to = List.copyOf(to);
        if (to.isEmpty()) throw new Refused(new InvalidValue("children", "an offer is for a child at least"));
        if (to.stream().map(OfferedTo::child).distinct().count() < to.size())
            throw new Refused(new InvalidValue("children", "an offer names each child once"));
    }

    /** One child, seen from the home that is offered. */
    public record OfferedTo(ChildRef child, Whereabouts where) {}

    public List<ChildRef> children() {
        return to.stream().map(OfferedTo::child).toList();
    }

    /** How far from home it would be for this child. */
    public Whereabouts where(ChildRef child) {
        return to.stream()
                .filter(offered -> offered.child().equals(child))
                .map(OfferedTo::where)
                .findFirst()
                .orElse(Whereabouts.UNKNOWN);
    }

    /** How a placement that comes of it would be arranged. */
    public Arrangement arranged(@Nullable CarePlanType carePlan) {
        return new Arrangement(type, route.basis(), contract, carePlan);
    }
}
