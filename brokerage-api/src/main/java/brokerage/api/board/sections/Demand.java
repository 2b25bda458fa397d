package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.projections.measures.Figure;
import brokerage.projections.measures.definition.By;
import brokerage.projections.measures.definition.Unit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was asked for, and what became of it. */
@Order(11)
@Component
final class Demand implements BoardSection {

    private static final List<String> ASKED_AND_GOT = List.of(
            "referrals-received",
            "offers-per-referral",
            "no-offer-rate",
            "fill-rate",
            "declines",
            "time-to-first-offer",
            "time-to-accepted-offer",
            "time-to-start",
            "time-to-start-90th",
            "got-what-was-asked",
            "preferred-location-met",
            "siblings-kept-together");

    private final Measured measured;

    Demand(Measured measured) {
        this.measured = measured;
    }

    @Override
    public Section at(Point point) {
        return new Section(
                "referrals",
                "Referrals and unmet need",
                "Referrals received in the twelve months to the date, and what became of them; times are in hours, the"
                        + " middle one of all, and where it says so the one that nine in ten keep within. What was wanted and not"
                        + " offered shows by type on each measure's page. The table tells the type asked for, of several the"
                        + " one that stands first in the standard's order, by the type the first child was placed in.",
                "/measures/referrals-received?by=" + By.WANTED_AND_GOT.word(),
                measured.at(point, ASKED_AND_GOT),
                null,
                new Table(
                        "Asked for, and got",
                        List.of(Column.text("Asked for"), Column.text("Got"), Column.number("Referrals")),
                        measured.parts(point, "referrals-received", By.WANTED_AND_GOT).stream()
                                .map(Demand::row)
                                .toList()));
    }

    private static List<Table.Cell> row(Figure part) {
        String[] types = part.of().split("->", 2);
        return Table.row(
                Said.words(types[0]),
                types[1].equals("none") ? "nobody placed by it" : Said.words(types[1]),
                Said.measured(Unit.REFERRALS, part.value()));
    }
}
