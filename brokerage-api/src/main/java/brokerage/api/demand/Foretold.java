package brokerage.api.demand;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Shown;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.api.council.Councils;
import brokerage.api.door.Addresses;
import brokerage.api.door.LondonDay;
import brokerage.language.care.PlacementType;
import brokerage.projections.Moment;
import brokerage.projections.demand.DemandAhead;
import brokerage.projections.demand.Outlook;
import brokerage.projections.demand.simulated.Forecast;
import brokerage.projections.demand.simulated.Range;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the model foretold at the end of the month before: so the board plays no futures but those of a month that is over, which
 * are kept.
 */
@Order(16)
@Component
final class Foretold implements BoardSection {

    private static final int IN_A_YEAR = 11;

    private final DemandAhead demand;
    private final Councils councils;
    private final Clock clock;

    Foretold(DemandAhead demand, Councils councils, Clock clock) {
        this.demand = demand;
        this.councils = councils;
        this.clock = clock;
    }

    @Override
    public Section at(Point point) {
        LocalDate on = monthBefore(point.asAt());
        Outlook outlook = demand.of(
                point.council(),
                new Moment(on, point.position()),
                councils.of(point.council()).recordCompleteSince(),
                Long.parseLong(Foreseen.USUAL_SEED));
        Forecast forecast = outlook.forecast();
        return new Section(
                "forecast",
                "The years ahead",
                "Children expected in placements a year after the end of the month before, and the range in which nine of ten futures"
                        + " lie; every child's life played forward by the rates of the council's own record. "
                        + outlook.lessons().inWords(),
                "/views/demand",
                forecast == null ? List.of() : figures(forecast),
                null,
                table(on));
    }

    /** Of a date to come, the last month that is over. */
    private LocalDate monthBefore(LocalDate asAt) {
        LocalDate today = LondonDay.today(clock);
        return (asAt.isAfter(today) ? today : asAt).withDayOfMonth(1).minusDays(1);
    }

    private static List<Figure> figures(Forecast forecast) {
        Range all = forecast.of(List.of(PlacementType.values()), IN_A_YEAR);
        return List.of(
                Figure.of("Children expected in a year", Said.count(Math.round(all.median()))),
                Figure.of("Nine in ten futures", Shown.text(Drawn.between(all.from5(), all.until95()))));
    }

    private static Table table(LocalDate on) {
        String page = Addresses.BOARD + "/forecast?asAt=" + on;
        return new Table(
                "Foretold",
                List.of(Column.text("From"), Column.text("Page")),
                List.of(Table.row(
                        Said.date(on), Cell.leading("Five years ahead, by type, with what is missing", page))));
    }
}
