package brokerage.projections.measures.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whom or what a measure counts, in SQL. A question asks about some nights {@code a}: {@code council}, {@code on_date}, the
 * first of its month {@code month}, {@code year_before}, the position {@code at}, and the council's settings. To each night
 * belong the rows {@code s}.
 *
 * @param inWords whom it counts
 * @param rows a table with the condition by which its rows belong to a night
 * @param weight what a row counts as
 * @param more further tables, each joined only where a question names it, in the order in which they build on each other
 * @param groups what rows are grouped by
 * @param ofPlacements whether its rows are of placements, so that those behind a figure can be shown
 */
public record Population(
        String inWords, String rows, String weight, List<More> more, Map<By, String> groups, boolean ofPlacements) {

    /** A further table. */
    public record More(String alias, String join) {

        boolean isNamedIn(String sql) {
            return Pattern.compile("\\b" + alias + "\\.").matcher(sql).find();
        }
    }

    public Population {
        more = List.copyOf(more);
        groups = Map.copyOf(groups);
    }

    /** What rows are grouped by, in SQL. */
    public String group(By by) {
        String group = groups.get(by);
        if (group == null) throw new IllegalArgumentException("%s has no %s".formatted(inWords, by.word()));
        return group;
    }

    /** The rows and whatever else is named, or named by what is named. */
    public String from(String how, String sql) {
        String named = sql;
        var joins = new ArrayList<String>();
        for (More one : more.reversed())
            if (one.isNamedIn(named)) {
                joins.addFirst(one.join());
                named += one.join();
            }
        joins.addFirst("from asked a\n" + how + " " + rows);
        return String.join("\n", joins) + "\n";
    }
}
