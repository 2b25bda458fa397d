package brokerage.projections.ahead;

import java.time.LocalDate;

/**
 * The nights that are asked about, and from where they are looked at.
 *
 * @param asAt what has happened by this date is on record; what lies behind it is to come
 * @param from the first night
 * @param until the day after the last
 * @param at the position in the log as which all of it is known
 */
public record Span(LocalDate asAt, LocalDate from, LocalDate until, long at) {

    /** One night, so many days after the date it is asked as at. */
    public Span night(int days) {
        return new Span(asAt, asAt.plusDays(days), asAt.plusDays(days + 1L), at);
    }
}
