package brokerage.projections.money;

import brokerage.language.Cost;
import brokerage.language.care.PlacementType;
import brokerage.language.id.ChildRef;
import brokerage.language.id.CouncilId;
import brokerage.language.id.PlacementId;
import brokerage.projections.Answers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers which placements had a night in a month, each as it read on the last of its nights there, and what they cost. */
@Component
public class MonthOf {

    /**
     * A placement's month.
     *
     * @param type none where nobody has said one
     * @param endedOn the day after its last night; none if it was not over on the month's last day
     * @param living whether the child lived in it on the month's last night
     * @param sevenths what its nights in the month cost, exact
     */
    public record Placed(
            ChildRef child,
            PlacementId placement,
            @Nullable PlacementType type,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            boolean living,
            Cost sevenths) {}

    private static final String PLACED = """
            select s.child, s.placement, (array_agg(s.type order by s.from_on desc))[1] as type,
                   min(s.started_on) as started_on,
                   max(s.ended_on) filter (where s.ended_on < upper(m.nights)) as ended_on,
                   bool_or(s.valid @> (upper(m.nights) - 1)) as living,
                   coalesce(sum((upper(s.valid * m.nights) - lower(s.valid * m.nights))::numeric * s.weekly_pence), 0)
                       as sevenths
            from (select ?::text as council, daterange(?::date, ?::date) as nights, ?::int8 as at) m
            join journey_stay s on s.council = m.council and s.valid && m.nights and s.known @> m.at
            group by s.child, s.placement
            order by s.child, min(s.started_on), s.placement
            """;

    private final Answers answers;

    MonthOf(Answers answers) {
        this.answers = answers;
    }

    /** In the order of the children and their starts; known at a position that the journeys have reached. */
    public List<Placed> placements(CouncilId council, YearMonth month, long at) {
        LocalDate first = month.atDay(1);
        return answers.list(Placed.class, PLACED, council.value(), first, first.plusMonths(1), at);
    }
}
