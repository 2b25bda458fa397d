package brokerage.projections.ahead;

import brokerage.language.id.CouncilId;
import brokerage.projections.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Answers what the beds will be, night by night, by what is on record: placements and matches with their first and last
 * nights, holds, closures, the standing of homes, contracts' ends and notices, eighteenth birthdays, and the homes to come.
 * It is no forecast: nobody leaves or comes of whom nothing is known.
 */
@Component
public class OccupancyAhead {

    /** What the nights are told by. */
    public enum By {
        ALL("'all'", "'all'"),
        /** Kinds of in-house provision. */
        PROVISION("b.provision", "s.provision"),
        CONTRACT("b.contract", "coalesce(s.contract, case when not s.in_house then s.scheme end)"),
        HOME("b.home", "s.scheme");

        private final String bed;
        private final String scheme;

        By(String bed, String scheme) {
            this.bed = bed;
            this.scheme = scheme;
        }
    }

    private record Count(long n) {}

    private record Day(LocalDate on) {}

    /** The first night of any bed on record. */
    private static final String FIRST = """
            select min(lower(valid)) as "on" from occupancy_bed where council = ? and known @> ?::int8
            having min(lower(valid)) is not null
            """;

    private static final String COLUMNS = """
            beds, occupied, retained, blocked, out_of_use, held, matched, eighteen, due, over, over_taken, pipeline, \
            likely_hundredths""";

    private final Answers answers;

    OccupancyAhead(Answers answers) {
        this.answers = answers;
    }

    /** Nothing where no bed is on record. */
    public Optional<LocalDate> firstNight(CouncilId council, long at) {
        return answers.one(Day.class, FIRST, council.value(), at).map(Day::on);
    }

    /** How many groups there are, homes to come not counted. */
    public long groups(CouncilId council, By by, Span span) {
        return answers.one(Count.class, """
            select count(distinct %s) as n from occupancy_bed b
            where b.council = ? and b.valid && daterange(?, ?) and b.known @> ?::int8
            """.formatted(by.bed), council.value(), span.from(), span.until(), span.at())
                .map(Count::n)
                .orElse(0L);
    }

    /** In the order of the nights, then of the groups. */
    public List<NightAhead> nights(CouncilId council, By by, Span span) {
        return answers.list(
                NightAhead.class, query(by), council.value(), span.at(), span.asAt(), span.from(), span.until());
    }

    /** Each piece begins and ends on a night: what there is on a night is the sum of all that began and ended by then. */
    private static String query(By by) {
        return Pieces.by(by.bed, by.scheme) + """
            , told as (
                select * from piece where of is not null and since < until),
            turn as (
                select of, what, since as night, n from told
                union all
                select t.of, t.what, t.until, -t.n from told t, asked a
                where t.until < upper(a.period)),
            grid as (
                select night::date as night, g.of
                from asked a, generate_series(lower(a.period), upper(a.period) - 1, interval '1 day') night,
                     (select of from told union select 'all' where %s) g),
            summed as (
                select g.night, g.of, t.what, sum(t.n) as n
                from grid g
                left join turn t on t.of = g.of and t.night = g.night
                group by g.night, g.of, t.what)
            select night as "on", of, %s
            from summed
            group by night, of
            window w as (partition by of order by night)
            order by night, of
            """.formatted(by == By.ALL, sums());
    }

    private static String sums() {
        return List.of(COLUMNS.split(", ")).stream()
                .map(column -> "coalesce(sum(sum(n) filter (where what = '%s')) over w, 0) as %s"
                        .formatted(column.replace("_hundredths", ""), column))
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }
}
