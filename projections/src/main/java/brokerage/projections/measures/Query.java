package brokerage.projections.measures;

import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Measure;
import brokerage.projections.measures.definition.Population;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measure as one statement, whatever the number of nights. The parts all come from the catalogue, never from a request. */
record Query(String sql) {

    private static final Pattern PROJECTION = Pattern.compile("\\b(journey|occupancy|referral|register)_");

    /** Council, position, footprint, threshold of high cost, a thousandth of the area's children, and the nights. */
    private static final String ASKED = """
            with asked as (
                select ?::text as council, ?::int8 as at, ?::text[] as footprint, ?::int8 as high_cost,
                       ?::numeric as allowance,
                       night as on_date, date_trunc('month', night)::date as month,
                       (night - interval '1 year')::date as year_before
                from unnest(?::date[]) as nights (night))
            """;

    private static final String WHOLE = "'" + Figure.WHOLE + "'";

    /** Each night has a whole, if of nothing; of its groups only those there are. */
    static Query figures(Measure measure, @Nullable By by) {
        Population of = measure.population();
        String group = by == null ? WHOLE : of.group(by);
        String figures = """
                select a.on_date as "on", %s as of, %s as numerator, %s as denominator, %s as value
                """.formatted(
                        group,
                        measure.formula().numerator(of),
                        measure.formula().denominator(of),
                        measure.formula().value(of));
        return new Query(ASKED + "select * from (" + figures + of.from("left join", figures)
                + (by == null ? "" : "where s.council is not null\n")
                + "group by 1, 2) figures order by \"on\", substring(of from '^\\d+')::int nulls last, of");
    }

    /** Several measures of one population, in the same parts: of each in turn numerator, denominator and value. */
    static Query together(Population of, List<Measure> measures, @Nullable By by) {
        String group = by == null ? WHOLE : of.group(by);
        String told = measures.stream()
                .map(Measure::formula)
                .flatMap(formula -> Stream.of(formula.numerator(of), formula.denominator(of), formula.value(of)))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String figures = "select a.on_date as \"on\", %s as of, array[%s]::numeric[] as told\n".formatted(group, told);
        return new Query(ASKED + figures + of.from("left join", figures)
                + (by == null ? "" : "where s.council is not null\n")
                + "group by 1, 2 order by 1, 2");
    }

    /** After these parameters those of the page: the id to go on after, the group twice, none for all, how many. */
    static Query behind(Measure measure, @Nullable By by) {
        Population of = measure.population();
        String group = by == null ? WHOLE : of.group(by);
        String rows = """
                select distinct on (s.placement) s.child, s.placement, s.home, s.type, s.basis, s.started_on,
                       coalesce(s.weekly_pence, 0) as weekly_pence, coalesce(%s, false) as counts
                """.formatted(measure.formula().both());
        String which = """
                where (%s) and s.placement > ? and ?::text in ('', %s)
                order by s.placement, s.from_on desc
                limit ?""".formatted(measure.formula().among(), group);
        return new Query(ASKED + rows + of.from("join", rows + which) + which);
    }

    /** The projections whose tables it reads. */
    List<String> projections() {
        return PROJECTION
                .matcher(sql)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
