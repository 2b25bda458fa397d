package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import brokerage.projections.occupancy.Quality;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Children in homes somebody has warned of. */
@Order(10)
@Component
final class Standing implements BoardSection {

    private final Quality quality;

    Standing(Quality quality) {
        this.quality = quality;
    }

    @Override
    public Section at(Point point) {
        Quality.Told told = quality.of(point.council(), point.moment());
        return new Section(
                "quality",
                "Quality",
                "Children living in homes that Ofsted rates below good, has suspended, cancelled or restricted, or that"
                        + " the council's own quality team shows red or amber. A child may be counted under several.",
                "/views/quality",
                List.of(
                        Figure.of(
                                "Children in such homes",
                                Said.count(told.children().size())),
                        Figure.of("Rated below good", Said.count(told.belowGood())),
                        Figure.of("Suspended", Said.count(told.standing(RegistrationState.SUSPENDED))),
                        Figure.of("Red", Said.count(told.under(TrafficLight.RED))),
                        Figure.of("Amber", Said.count(told.under(TrafficLight.AMBER)))),
                null,
                new Table(
                        "Children in such homes",
                        List.of(
                                Column.text("Home"),
                                Column.text("Child"),
                                Column.text("Registration"),
                                Column.text("Ofsted"),
                                Column.text("Own light")),
                        told.children().stream().map(Standing::row).toList()));
    }

    private static List<Table.Cell> row(Quality.Exposed child) {
        return Table.row(
                child.home(),
                child.child(),
                Said.word(child.registration()),
                Said.word(child.rating()),
                Said.word(child.light()));
    }
}
