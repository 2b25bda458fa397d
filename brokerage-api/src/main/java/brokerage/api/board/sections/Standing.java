package brokerage.api.board.sections;

import brokerage.api.board.disclosure.Sum;
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
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Children in homes somebody has warned of. */
@Order(10)
@Component
final class Standing implements BoardSection {

    private static final String ALL = "warned-of";
    private static final List<Sum> SUMS = Stream.of("below-good", "suspended", "red", "amber")
            .map(why -> Sum.part(ALL, "warned-" + why))
            .toList();

    private final Quality quality;

    Standing(Quality quality) {
        this.quality = quality;
    }

    @Override
    public Section at(Point point) {
        Quality.Told told = quality.of(point.council(), point.moment());
        long all = told.children().size();
        return new Section(
                        "quality",
                        "Quality",
                        "Children living in homes that Ofsted rates below good, has suspended, cancelled or restricted, or that"
                                + " the council's own quality team shows red or amber. A child may be counted under several.",
                        "/views/quality",
                        List.of(
                                Figure.of("Children in such homes", Said.children(ALL, all)),
                                Figure.of(
                                        "Rated below good", Said.children("warned-below-good", told.belowGood(), all)),
                                Figure.of(
                                        "Suspended",
                                        Said.children(
                                                "warned-suspended", told.standing(RegistrationState.SUSPENDED), all)),
                                Figure.of("Red", Said.children("warned-red", told.under(TrafficLight.RED), all)),
                                Figure.of("Amber", Said.children("warned-amber", told.under(TrafficLight.AMBER), all))),
                        null,
                        new Table(
                                "Children in such homes",
                                List.of(
                                        Column.text("Home"),
                                        Column.text("Child"),
                                        Column.text("Registration"),
                                        Column.text("Ofsted"),
                                        Column.text("Own light")),
                                told.children().stream().map(Standing::row).toList()))
                .mayLeave(SUMS);
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
