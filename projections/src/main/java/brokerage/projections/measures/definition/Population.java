package brokerage.projections.measures.definition;

import java.util.Map;

/**
 * Whom or what a measure counts, in SQL. A question asks about some nights {@code a}: {@code council}, {@code on_date}, the
 * first of its month {@code month}, {@code year_before}, the position {@code at}, and the council's settings. To each night
 * belong the rows {@code s}.
 *
 * @param inWords whom it counts
 * @param rows a table with the condition by which its rows belong to a night
 * @param weight what a row counts as
 * @param more further tables by their aliases, each joined only where a question names it
 * @param groups what rows are grouped by
 * @param ofPlacements whether each row is a placement, so that those behind a figure can be shown
 */
public record Population(
        String inWords,
        String rows,
        String weight,
        Map<String, String> more,
        Map<By, String> groups,
        boolean ofPlacements) {

    public Population {
        more = Map.copyOf(more);
        groups = Map.copyOf(groups);
    }

    /** What rows are grouped by, in SQL. */
    public String group(By by) {
        String group = groups.get(by);
        if (group == null) throw new IllegalArgumentException("%s has no %s".formatted(inWords, by.word()));
        return group;
    }
}
