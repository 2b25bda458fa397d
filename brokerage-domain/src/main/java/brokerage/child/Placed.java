package brokerage.child;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import brokerage.language.Timeline;
import brokerage.language.care.Arrangement;
import brokerage.language.care.FundingShares;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.WeeklyFees;
import brokerage.language.care.Whereabouts;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import brokerage.language.rule.Finding;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child is placed: where, from when and on which first terms.
 *
 * @param bed the bed's number where the council counts beds
 * @param funding who pays; unknown until agreed
 * @param expectedEnd when the placement is planned to end
 * @param where how far from home and in whose area; none if it was not worked out
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
        @Nullable LocalDate expectedEnd,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Whereabouts where) {

    public Placed {
        if (expectedEnd != null && expectedEnd.isBefore(from))
            throw new Refused(new InvalidValue("expectedEnd", "a placement is not expected to end before it begins"));
    }

    /** A placement of which nobody has worked out where it lies. */
    public Placed(
            PlacementId placement,
            HomeId home,
            @Nullable Integer bed,
            LocalDate from,
            Arrangement arrangement,
            WeeklyFees fees,
            PlacementRegistration registration,
            @Nullable FundingShares funding,
            @Nullable LocalDate expectedEnd) {
        this(placement, home, bed, from, arrangement, fees, registration, funding, expectedEnd, null);
    }

    Terms terms() {
        return new Terms(
                bed == null ? Timeline.empty() : Timeline.from(from, bed),
                Timeline.from(from, arrangement),
                Timeline.from(from, fees),
                Timeline.from(from, registration),
                funding == null ? Timeline.empty() : Timeline.from(from, funding),
                Timeline.empty());
    }

    /** The same as the home has found it: in the bed it gave, and not registered where the home is not. */
    public Placed found(@Nullable Integer given, List<Finding> findings) {
        return new Placed(
                placement,
                home,
                given,
                from,
                arrangement,
                fees,
                registration.given(findings),
                funding,
                expectedEnd,
                where);
    }
}
