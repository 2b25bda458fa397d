package brokerage.api.board.sections;

import brokerage.api.board.shown.BoardSection;
import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Point;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Section;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.projections.occupancy.Voids;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which usable beds stand empty, for how long and why. */
@Order(3)
@Component
final class EmptyBeds implements BoardSection {

    /** The longest empty: a page stays readable, the API lists all. */
    private static final int SHOWN = 50;

    private final Voids voids;

    EmptyBeds(Voids voids) {
        this.voids = voids;
    }

    @Override
    public Section at(Point point) {
        List<Voids.Empty> beds = voids.of(point.council(), point.moment()).beds();
        return new Section(
                "voids",
                "Empty beds",
                "Usable beds of the council's own and of its contracts where nobody sleeps on the night of the date, the"
                        + " longest empty first; the first %d are shown. Payable means that the contract's clause on that"
                                .formatted(SHOWN)
                        + " date makes the empty night paid, or that the council's own home has a budget for it.",
                "/views/voids",
                List.of(
                        Figure.of("Empty beds", Said.count(beds.size())),
                        Figure.of(
                                "Of them paid for all the same",
                                Said.count(beds.stream()
                                        .filter(Voids.Empty::payable)
                                        .count())),
                        Figure.of(
                                "Empty for 28 days and more",
                                Said.count(beds.stream()
                                        .filter(bed -> bed.days() >= 28)
                                        .count())),
                        Figure.of(
                                "Held for a child",
                                Said.count(beds.stream()
                                        .filter(bed -> bed.heldUntil() != null)
                                        .count()))),
                null,
                new Table(
                        "Empty beds, the longest empty first",
                        List.of(
                                Column.text("Home"),
                                Column.number("Bed"),
                                Column.text("Contract or provision"),
                                Column.text("Empty since"),
                                Column.number("Days"),
                                Column.text("Reason"),
                                Column.text("Paid")),
                        beds.stream().limit(SHOWN).map(EmptyBeds::row).toList()));
    }

    private static List<Table.Cell> row(Voids.Empty bed) {
        return Table.row(
                bed.home(),
                Said.count(bed.bed()),
                bed.contract() == null ? Said.words(bed.provision()) : Said.id(bed.contract()),
                Said.date(bed.since()),
                Said.count(bed.days()),
                Said.words(bed.reason()),
                bed.payable() ? "yes" : "no");
    }
}
