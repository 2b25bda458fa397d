package brokerage.child;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.Timeline;
import brokerage.language.care.Arrangement;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child is placed: where, from when and on which first terms.
 *
 * @param bed the bed's number where the council counts beds
 * @param funding who pays; unknown until agreed
 * @param expectedEnd when the placement is planned to end
 */
public record Placed(
        PlacementId placement,
        HomeId home,
        @Nullable Integer bed,
        LocalDate from,
        Arrangement arrangement,
        WeeklyFees fees,
        PlacementRegistration registration,
        @Nullable FundingShares funding,
        @Nullable LocalDate expectedEnd) {

    public Placed {
        if (expectedEnd != null && expectedEnd.isBefore(from))
            throw new Refused(new InvalidValue("expectedEnd", "a placement is not expected to end before it begins"));
    }

    Terms terms() {
        return new Terms(
                bed == null ? Timeline.empty() : Timeline.from(from, bed),
                Timeline.from(from, arrangement),
                Timeline.from(from, fees),
                Timeline.from(from, registration),
                funding == null ? Timeline.empty() : Timeline.from(from, funding));
    }

    /** The same, in the bed the home has given. */
    public Placed inBed(@Nullable Integer given) {
        return new Placed(placement, home, given, from, arrangement, fees, registration, funding, expectedEnd);
    }
}
