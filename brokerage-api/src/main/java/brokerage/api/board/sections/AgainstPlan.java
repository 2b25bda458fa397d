package brokerage.api.board.sections;

import brokerage.api.board.disclosure.Sum;
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

    private static final String STEP_DOWN = "step-down-candidates";
    private static final String FOSTER = "residential-foster-recommended";

    private final CarePlans plans;

    AgainstPlan(CarePlans plans) {
        this.plans = plans;
    }

    @Override
    public Section at(Point point) {
        CarePlans.Told told = plans.against(point.council(), point.moment());
        long children = told.children().size();
        return new Section(
                        "care-plan",
                        "Against the care plan",
                        "Children whose type of placement does not meet the one their plan recommends; foster is met by any"
                                + " fostering. Candidates to step down live in more intensive care than the plan wants.",
                        "/views/care-plan",
                        List.of(
                                Figure.of("Children", Said.children("against-care-plan", children)),
                                Figure.of(
                                        "Candidates to step down",
                                        Said.children(STEP_DOWN, told.stepDownCandidates(), children)),
                                Figure.of(
                                        "In residential care, foster recommended",
                                        Said.children(FOSTER, told.residentialRecommendedFoster(), children))),
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
                                told.children().stream().map(AgainstPlan::row).toList()))
                .mayLeave(List.of(Sum.part("against-care-plan", STEP_DOWN), Sum.part("against-care-plan", FOSTER)));
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
