package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.Money;
import brokerage.projections.placed.CarePlans;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Children whose placement is another than their plan recommends. */
@Order(8)
@Component
final class AgainstPlan implements BoardSection {

    private final CarePlans plans;

    AgainstPlan(CarePlans plans) {
        this.plans = plans;
    }

    @Override
    public Section at(Point point) {
        CarePlans.Told told = plans.against(point.council(), point.moment());
        return new Section(
                "care-plan",
                "Against the care plan",
                "Children whose type of placement does not meet the one their plan recommends; foster is met by any"
                        + " fostering. Candidates to step down live in more intensive care than the plan wants.",
                "/views/care-plan",
                List.of(
                        Figure.of("Children", Said.count(told.children().size())),
                        Figure.of("Candidates to step down", Said.count(told.stepDownCandidates())),
                        Figure.of(
                                "In residential care, foster recommended",
                                Said.count(told.residentialRecommendedFoster()))),
                null,
                new Table(
                        "Placements against the plan, the longest first",
                        List.of(
                                Column.text("Child"),
                                Column.text("Home"),
                                Column.text("Lives in"),
                                Column.text("Plan recommends"),
                                Column.text("Since"),
                                Column.number("Cost a week")),
                        told.children().stream().map(AgainstPlan::row).toList()));
    }

    private static List<Table.Cell> row(CarePlans.Against child) {
        return Table.row(
                child.child(),
                child.home(),
                Said.word(child.type()),
                Said.words(child.recommended().value()),
                Said.date(child.startedOn()),
                Said.pounds(new Money(child.weeklyPence())));
    }
}
