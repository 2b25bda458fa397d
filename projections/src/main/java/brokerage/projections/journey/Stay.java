package brokerage.projections.journey;

import brokerage.language.care.Area;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Nights of a child in a home on the same terms; a placement has one for each change of its terms. Money in pence for seven
 * nights, shares in hundredths of a per cent.
 *
 * @param startedOn when the placement began, {@code fromOn} when these terms did
 * @param endedOn when the placement ended, {@code untilOn} when these terms did; none while they last
 * @param follows the placement that ended on the day this one began
 * @param weeklyPence the four parts of the fee together
 * @param metres between the child's home and this one, in a straight line; {@code authority} is the one it lies in
 */
public record Stay(
        ChildRef child,
        PlacementId placement,
        HomeId home,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        @Nullable LocalDate expectedEnd,
        @Nullable PlacementId follows,
        LocalDate fromOn,
        @Nullable LocalDate untilOn,
        @Nullable Integer bed,
        @Nullable PlacementType type,
        @Nullable Basis basis,
        @Nullable ContractId contract,
        @Nullable CarePlanType carePlan,
        @Nullable PlacementRegistration registration,
        @Nullable Long corePence,
        @Nullable Long supportPence,
        @Nullable Long educationPence,
        @Nullable Long otherPence,
        @Nullable Long weeklyPence,
        @Nullable Integer socialCareShare,
        @Nullable Integer educationShare,
        @Nullable Integer healthShare,
        @Nullable Integer metres,
        @Nullable String authority,
        @Nullable Area area) {

    /** Whether the child lives here on these terms on the night of this date. */
    public boolean includes(LocalDate night) {
        return !night.isBefore(fromOn) && (untilOn == null || night.isBefore(untilOn));
    }
}
