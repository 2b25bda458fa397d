package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Shown;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.Money;
import brokerage.projections.placed.Unregistered;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Children in settings that are not registered, with their clocks and ways out. */
@Order(6)
@Component
final class NotRegistered implements BoardSection {

    private static final String NAME = "unregistered";

    private final Unregistered unregistered;

    NotRegistered(Unregistered unregistered) {
        this.unregistered = unregistered;
    }

    @Override
    public Section at(Point point) {
        Unregistered.Told told = unregistered.of(point.council(), point.moment());
        long children = told.children().size();
        return new Section(
                        "unregistered",
                        "Unregistered placements",
                        "Children living on the night of the date in a setting that should be registered with Ofsted and is not"
                                + " (Care Standards Act 2000). Days count from the first such night; the clocks run to the day the"
                                + " inspectorate was told and the day registration was applied for.",
                        "/views/unregistered",
                        List.of(
                                Figure.of("Children", Said.children(NAME, children)),
                                Figure.of(
                                        "Cost a week",
                                        Said.pounds(new Money(told.weeklyPence()))
                                                .about(NAME, children)),
                                Figure.of(
                                        "Longest, days",
                                        Said.count(told.longestDays()).about(NAME, children)),
                                Figure.of(
                                        "All nights so far",
                                        Said.count(told.totalDays()).about(NAME, children))),
                        null,
                        new Table(
                                "Unregistered placements, the longest first",
                                List.of(
                                        Column.text("Child"),
                                        Column.text("Home"),
                                        Column.text("Since"),
                                        Column.number("Days"),
                                        Column.number("Cost a week"),
                                        Column.number("Days to tell Ofsted"),
                                        Column.number("Days to apply"),
                                        Column.text("Next review"),
                                        Column.text("Way out")),
                                told.children().stream().map(NotRegistered::row).toList()))
                .mayLeave(List.of());
    }

    private static List<Table.Cell> row(Unregistered.Living child) {
        return Table.row(
                child.child(),
                child.home(),
                Said.date(child.since()),
                Said.count(child.days()),
                Said.pounds(new Money(child.weeklyPence())),
                days(child.daysToInform()),
                days(child.daysToApply()),
                Said.date(child.nextReviewOn()),
                Said.word(child.wayOut()));
    }

    private static Shown days(@Nullable Integer days) {
        return days == null ? Shown.text("not yet") : Said.count(days);
    }
}
