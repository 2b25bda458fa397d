package brokerage.projections.ledger;

import brokerage.language.Period;

/**
 * A row of a projection's table, less the positions between which it is believed, which the ledger adds. Its components
 * are the table's columns in snake case. Every table has a column {@code known int8range} and one named after the kind of
 * stream it is laid out from ({@code child}, {@code home}), which holds the id of the stream.
 */
public interface Row {

    String table();

    /** A period as PostgreSQL writes a date range; a period of no nights is the empty range. */
    static String range(Period period) {
        if (period.hasNoNight()) return "empty";
        return "[%s,%s)".formatted(period.from(), period.until() == null ? "" : period.until());
    }
}
