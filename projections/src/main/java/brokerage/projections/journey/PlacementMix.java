package brokerage.projections.journey;

import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import brokerage.projections.Moment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Counts the children living in placements on a date, by type and by the basis they are bought on. */
@Component
public class PlacementMix {

    /**
     * The children living in placements on a date.
     *
     * @param position the position in the log it was answered at
     * @param weeklyPence what their placements cost a week, all parts together
     * @param uasc how many of the children are unaccompanied asylum-seeking children
     */
    public record Mix(
            long position,
            int children,
            int uasc,
            long weeklyPence,
            Map<String, Integer> byType,
            Map<String, Integer> byBasis) {}

    private record Count(String what, String word, long children) {}

    private static final String COUNTS = """
            with live as (
                select child, type, basis, weekly_pence, uasc
                from journey_stay
                where council = ? and from_on <= ?::date and (until_on is null or until_on > ?::date) and known @> ?::int8)
            select 'children' as what, '' as word, count(distinct child) as children from live
            union all select 'uasc', '', count(distinct child) from live where uasc
            union all select 'weekly_pence', '', coalesce(sum(weekly_pence), 0) from live
            union all select 'type', type, count(*) from live where type is not null group by type
            union all select 'basis', basis, count(*) from live where basis is not null group by basis
            """;

    private final Answers answers;

    PlacementMix(Answers answers) {
        this.answers = answers;
    }

    public Mix of(CouncilId council, Moment moment) {
        long at = answers.at(JourneyProjection.NAME, moment.knownAt());
        List<Count> counts = answers.list(Count.class, COUNTS, council.value(), moment.asAt(), moment.asAt(), at);
        return new Mix(
                at,
                (int) one("children", counts),
                (int) one("uasc", counts),
                one("weekly_pence", counts),
                by("type", counts),
                by("basis", counts));
    }

    private static long one(String what, List<Count> counts) {
        return counts.stream()
                .filter(count -> count.what().equals(what))
                .mapToLong(Count::children)
                .sum();
    }

    private static Map<String, Integer> by(String what, List<Count> counts) {
        var by = new TreeMap<String, Integer>();
        for (Count count : counts) if (count.what().equals(what)) by.put(count.word(), (int) count.children());
        return by;
    }
}
