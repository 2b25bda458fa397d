package brokerage.api.board.shown;

import brokerage.language.id.CouncilId;
import brokerage.projections.Moment;
import java.time.LocalDate;

/**
 * Where all of a page is answered: for one council, one date, and one position in the log, so that its figures belong
 * together and the same page can be had again.
 */
public record Point(CouncilId council, LocalDate asAt, long position) {

    public Moment moment() {
        return new Moment(asAt, position);
    }

    /** The first night of the month that the date lies in. */
    public LocalDate monthBegan() {
        return asAt.withDayOfMonth(1);
    }

    public Point on(LocalDate other) {
        return new Point(council, other, position);
    }
}
