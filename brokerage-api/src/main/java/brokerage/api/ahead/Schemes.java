package brokerage.api.ahead;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.Money;
import brokerage.pipeline.Course;
import brokerage.pipeline.Stage;
import brokerage.projections.pipeline.Pipeline.Known;
import brokerage.projections.pipeline.Pipeline.Reached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The homes to come as the page shows them. */
final class Schemes {

    private Schemes() {}

    static Table table(List<Known> schemes) {
        return new Table(
                "Homes to come",
                List.of(
                        Column.text("Scheme"),
                        Column.text("What"),
                        Column.number("Beds"),
                        Column.text("Whose"),
                        Column.text("Area"),
                        Column.number("Capital"),
                        Column.number("A bed’s week"),
                        Column.text("Stands"),
                        Column.text("Reached"),
                        Column.text("Opens"),
                        Column.number("Sure")),
                schemes.stream().map(Schemes::row).toList());
    }

    private static List<Cell> row(Known of) {
        return Table.row(
                of.scheme(),
                Said.word(of.kind()),
                Said.count(of.beds()),
                whose(of),
                Optional.ofNullable(of.authority()).orElse(Said.NOTHING),
                pounds(of.capitalPence()),
                pounds(of.perBedWeekPence()),
                of.late() ? Said.word(of.course()) + ", late" : Said.word(of.course()),
                Said.word(of.stage()),
                opens(of),
                of.course() == Course.OPENED ? Said.NOTHING : of.confidence() + "%");
    }

    private static String whose(Known of) {
        if (of.inHouse()) return "in-house";
        return of.contract() == null ? "by contract" : Said.id(of.contract());
    }

    private static String opens(Known of) {
        LocalDate opened = of.openedOn();
        return opened == null
                ? Said.date(of.opensOn()).text()
                : "%s as %s".formatted(Said.date(opened), Said.id(of.home()));
    }

    private static String pounds(@Nullable Long pence) {
        return pence == null ? Said.NOTHING : Said.pounds(new Money(pence)).text();
    }

    /** When each stage was reached by the date, or else when it is planned and how surely. */
    static Table stages(List<Known> schemes, LocalDate asAt) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Scheme"));
        for (Stage stage : Stage.values()) columns.add(Column.text(Said.word(stage)));
        return new Table(
                "Their stages",
                columns,
                schemes.stream().map(of -> stages(of, asAt)).toList());
    }

    private static List<Cell> stages(Known of, LocalDate asAt) {
        return Stream.concat(
                        Stream.of(Cell.of(of.scheme())),
                        Stream.of(Stage.values()).map(stage -> Cell.of(stage(of, stage, asAt))))
                .toList();
    }

    private static String stage(Known of, Stage stage, LocalDate asAt) {
        Optional<LocalDate> reached = of.reached().stream()
                .filter(one -> one.stage() == stage && !one.on().isAfter(asAt))
                .map(Reached::on)
                .findFirst();
        return reached.map(on -> "reached " + Said.date(on))
                .or(() -> of.stages()
                        .of(stage)
                        .map(planned -> "planned %s, %d%% sure"
                                .formatted(Said.date(planned.plannedOn()), planned.confidence())))
                .orElse(Said.NOTHING);
    }
}
