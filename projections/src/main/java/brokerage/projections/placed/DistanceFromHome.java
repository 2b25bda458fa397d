package brokerage.projections.placed;

import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import brokerage.projections.Percent;
import brokerage.projections.journey.Journey;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how far from home children are placed, as it was worked out when each placement was recorded. */
@Component
public class DistanceFromHome {

    /** The first whole metre beyond twenty miles of 1,609.344 metres. */
    public static final int BEYOND_20_MILES = 32_187;

    /**
     * The children placed on a night.
     *
     * @param unknown how many of them have no distance on record: mostly those whose home nobody knows
     * @param areaUnknown how many live in a place whose authority is not on record
     * @param inFootprint how many live in the area of an authority that the council buys with
     */
    public record Told(
            long position,
            long children,
            long beyondTwentyMiles,
            long unknown,
            long own,
            long adjoining,
            long distant,
            long areaUnknown,
            long inFootprint) {

        /** In a hundred of all children, those without a distance among them. */
        @JsonIgnore
        public @Nullable BigDecimal beyondTwentyMilesOfAll() {
            return Percent.of(beyondTwentyMiles, children);
        }

        /** In a hundred of those whose distance is known. */
        @JsonIgnore
        public @Nullable BigDecimal beyondTwentyMilesOfKnown() {
            return Percent.of(beyondTwentyMiles, children - unknown);
        }

        @JsonIgnore
        public long outOfArea() {
            return adjoining + distant;
        }
    }

    private static final String COUNTS = """
            select ?::int8 as position, count(*) as children,
                   count(*) filter (where metres >= ?) as beyond_twenty_miles,
                   count(*) filter (where metres is null) as unknown,
                   count(*) filter (where area = 'own') as own,
                   count(*) filter (where area = 'adjoining') as adjoining,
                   count(*) filter (where area = 'distant') as distant,
                   count(*) filter (where area is null) as area_unknown,
                   count(*) filter (where authority = any (?)) as in_footprint
            from journey_stay
            where council = ? and valid @> ?::date and known @> ?::int8
            """;

    private final Answers answers;

    public DistanceFromHome(Answers answers) {
        this.answers = answers;
    }

    /**
     * Counts the children.
     *
     * @param footprint the authorities the council buys with, by their codes
     */
    public Told of(CouncilId council, List<String> footprint, Moment moment) {
        long at = answers.at(Journey.PROJECTION, moment.knownAt());
        String[] authorities = footprint.toArray(String[]::new);
        return answers.one(Told.class, COUNTS, at, BEYOND_20_MILES, authorities, council.value(), moment.asAt(), at)
                .orElseThrow();
    }
}
