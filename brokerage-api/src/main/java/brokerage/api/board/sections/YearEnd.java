package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Section;
import brokerage.api.money.YearToEnd;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the financial year is to cost, beside its budget. */
@Order(14)
@Component
final class YearEnd implements BoardSection {

    private final YearToEnd year;

    YearEnd(YearToEnd year) {
        this.year = year;
    }

    @Override
    public Section at(Point point) {
        return year.byType(point);
    }
}
