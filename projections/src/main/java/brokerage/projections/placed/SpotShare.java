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

/**
 * Answers how much of each cohort is bought spot, in number and in weekly cost (the board's terms of reference). What is
 * left out of a cohort is left out of its spot placements too.
 */
@Component
public class SpotShare {

    /**
     * A cohort on a night.
     *
     * @param cohort {@code residential} and bespoke together, the same {@code residential_without_bespoke},
     *     {@code agency_fostering}, or {@code sixteen_plus}: supported accommodation and lodgings
     * @param weeklyPence all parts of the weekly fees of all its placements
     */
    public record Cohort(String cohort, long placements, long spot, long weeklyPence, long spotWeeklyPence) {

        /** Spot placements in a hundred; none if the cohort is empty. */
        @JsonIgnore
        public @Nullable BigDecimal spotShare() {
            return Percent.of(spot, placements);
        }

        /** Spot pounds in a hundred; none if the cohort costs nothing. */
        @JsonIgnore
        public @Nullable BigDecimal spotCostShare() {
            return Percent.of(spotWeeklyPence, weeklyPence);
        }
    }

    /** All cohorts as known at a position in the log. */
    public record Told(long position, List<Cohort> cohorts) {}

    private static final String COHORTS = """
            select cohort, count(child) as placements, count(child) filter (where basis = 'spot') as spot,
                   coalesce(sum(weekly_pence), 0) as weekly_pence,
                   coalesce(sum(weekly_pence) filter (where basis = 'spot'), 0) as spot_weekly_pence
            from (values (1, 'residential', array['residential', 'bespoke']),
                         (2, 'residential_without_bespoke', array['residential']),
                         (3, 'agency_fostering', array['foster_ifa']),
                         (4, 'sixteen_plus', array['supported_accommodation', 'supported_lodgings']))
                 as cohorts (n, cohort, types)
            left join journey_stay s on s.type = any (types)
                 and s.council = ? and s.valid @> ?::date and s.known @> ?::int8
            group by n, cohort
            order by n
            """;

    private final Answers answers;

    public SpotShare(Answers answers) {
        this.answers = answers;
    }

    public Told of(CouncilId council, Moment moment) {
        long at = answers.at(Journey.PROJECTION, moment.knownAt());
        return new Told(at, answers.list(Cohort.class, COHORTS, council.value(), moment.asAt(), at));
    }
}
