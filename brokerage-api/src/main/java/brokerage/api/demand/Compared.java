package brokerage.api.demand;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.projections.demand.simulated.Range;
import brokerage.projections.demand.supposed.Side;
import brokerage.projections.demand.supposed.Year;
import java.util.List;
import java.util.Locale;

/** What is supposed, beside what is, as people read it. */
final class Compared {

    private static final double POUND = 100;

    private Compared() {}

    static Table table(List<Year> years) {
        return new Table(
                "Year by year, as things are, and as supposed",
                List.of(
                        Column.text("Market"),
                        Column.text("Year to"),
                        Column.number("Places"),
                        Column.number("Missing"),
                        Column.number("Empty"),
                        Column.number("Bought elsewhere"),
                        Column.number("Cost a week"),
                        Column.number("Cost of the year"),
                        Column.number("Of it for empty beds"),
                        Column.number("Dearer by, in nine of ten futures")),
                years.stream().map(Compared::row).toList());
    }

    private static List<Cell> row(Year year) {
        Side base = year.base();
        Side changed = year.changed();
        return Table.row(
                Said.word(year.market()),
                Said.date(year.until()),
                both(one(base.places()), one(changed.places())),
                both(one(base.missing().median()), one(changed.missing().median())),
                both(one(base.empty()), one(changed.empty())),
                both(one(base.bought()), one(changed.bought())),
                both(pounds(base.weeklyPence()), pounds(changed.weeklyPence())),
                both(pounds(base.yearlyPence()), pounds(changed.yearlyPence())),
                both(pounds(base.voidPence()), pounds(changed.voidPence())),
                dearer(year.dearer()));
    }

    private static String both(String base, String changed) {
        return base.equals(changed) ? base : base + " → " + changed;
    }

    private static String dearer(Range range) {
        return "%s (%s to %s)".formatted(pounds(range.median()), pounds(range.from5()), pounds(range.until95()));
    }

    private static String one(double figure) {
        return String.format(Locale.UK, "%.1f", figure);
    }

    /** Whole pounds: what is foretold is not known to the penny. */
    private static String pounds(double pence) {
        long whole = Math.round(pence / POUND);
        return (whole < 0 ? "−£" : "£") + Said.count(Math.abs(whole));
    }
}
