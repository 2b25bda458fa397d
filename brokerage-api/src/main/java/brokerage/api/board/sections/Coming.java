package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.projections.ahead.NightAhead;
import brokerage.projections.ahead.OccupancyAhead;
import brokerage.projections.ahead.OccupancyAhead.By;
import brokerage.projections.ahead.Span;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the beds will be by what is on record, in short; the page of the year ahead tells it night by night. */
@Order(14)
@Component
final class Coming implements BoardSection {

    private static final int QUARTER = 91;
    private static final int YEAR = 364;

    private final OccupancyAhead occupancy;

    Coming(OccupancyAhead occupancy) {
        this.occupancy = occupancy;
    }

    @Override
    public Section at(Point point) {
        var year = new Span(point.asAt(), point.asAt(), point.asAt().plusDays(YEAR + 1L), point.position());
        List<NightAhead> nights = occupancy.nights(point.council(), By.ALL, year);
        NightAhead now = nights.getFirst();
        NightAhead quarter = nights.get(QUARTER);
        NightAhead last = nights.get(YEAR);
        return new Section(
                "ahead",
                "The year ahead",
                "Beds that are empty and kept for nobody, by what is on record on the date: ends of placements, matches, holds,"
                        + " closures, contracts' ends and notices, eighteenth birthdays. It is no forecast. Beds of the"
                        + " pipeline are those of homes to come that are planned to be open by then.",
                "/views/occupancy-ahead",
                List.of(
                        Figure.of("Free beds", Said.count(now.free())),
                        Figure.of("In three months", Said.count(quarter.free())),
                        Figure.of("In a year", Said.count(last.free())),
                        Figure.of("Beds of contracts that will have ended", Said.count(last.over())),
                        Figure.of("Beds in the pipeline", Said.count(last.pipeline())),
                        Figure.of("As far as they are sure", last.likely().toPlainString())),
                null,
                null);
    }
}
