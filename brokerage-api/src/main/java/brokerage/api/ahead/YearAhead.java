package brokerage.api.ahead;

import brokerage.api.board.shown.Figure;
import brokerage.api.board.shown.Lines;
import brokerage.api.board.shown.Lines.Line;
import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Column;
import brokerage.projections.ahead.NightAhead;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The nights of a year as the page shows them: one of each week, and some of them by whose the beds are. */
final class YearAhead {

    private static final int WEEK = 7;

    /** The days after which groups are shown beside each other: now, a quarter, half a year, and the last night. */
    static final List<Integer> SHOWN_AFTER = List.of(0, 91, 182, 364);

    private final List<NightAhead> weekly;

    /** @param nights all together, each night once, in their order */
    YearAhead(List<NightAhead> nights) {
        weekly = IntStream.range(0, nights.size())
                .filter(nth -> nth % WEEK == 0)
                .mapToObj(nights::get)
                .toList();
    }

    List<Figure> figures() {
        NightAhead now = weekly.getFirst();
        NightAhead then = weekly.getLast();
        return List.of(
                Figure.of("Empty and kept for nobody now", Said.count(now.free())),
                Figure.of("In a year", Said.count(then.free())),
                Figure.of("Of them for an eighteenth birthday", Said.count(then.eighteen())),
                Figure.of("Beds of contracts that end", Said.count(then.over())),
                Figure.of("Children living in those", Said.count(then.overTaken())),
                Figure.of("Beds in the pipeline", Said.count(then.pipeline())),
                Figure.of("As far as they are sure", then.likely().toPlainString()));
    }

    Lines lines() {
        return new Lines(List.of(
                line("beds", night -> BigDecimal.valueOf(night.beds())),
                line("taken", night -> BigDecimal.valueOf(night.occupied() + night.retained())),
                line(
                        "usable, with the pipeline as far as it is sure",
                        night -> BigDecimal.valueOf(night.usable()).add(night.likely()))));
    }

    private Line line(String name, Function<NightAhead, BigDecimal> value) {
        return new Line(name, weekly.stream().map(value).toList());
    }

    Table weeks() {
        return new Table(
                "One night of each week",
                List.of(
                        Column.text("Night of"),
                        Column.number("Beds"),
                        Column.number("Usable"),
                        Column.number("Taken"),
                        Column.number("Due to end"),
                        Column.number("Held"),
                        Column.number("Matched"),
                        Column.number("Turned 18"),
                        Column.number("Free"),
                        Column.number("Of usable"),
                        Column.number("Contracts ended"),
                        Column.number("Pipeline"),
                        Column.number("As sure")),
                weekly.stream().map(YearAhead::week).toList());
    }

    private static List<Table.Cell> week(NightAhead night) {
        return Table.row(
                Said.date(night.on()),
                Said.count(night.beds()),
                Said.count(night.usable()),
                Said.count(night.occupied() + night.retained()),
                Said.count(night.due()),
                Said.count(night.held()),
                Said.count(night.matched()),
                Said.count(night.eighteen()),
                Said.count(night.free()),
                Said.percent(night.occupancy()),
                Said.count(night.over()),
                Said.count(night.pipeline()),
                night.likely().toPlainString());
    }

    /** Free beds of usable ones on some nights, group by group. */
    static Table groups(List<NightAhead> nights, LocalDate asAt) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Beds of"));
        for (int days : SHOWN_AFTER)
            columns.add(Column.number(Said.date(asAt.plusDays(days)).text()));
        return new Table(
                "Beds that are free, of those usable",
                columns,
                nights.stream()
                        .map(NightAhead::of)
                        .distinct()
                        .map(of -> group(of, nights, asAt))
                        .toList());
    }

    private static List<Table.Cell> group(String of, List<NightAhead> nights, LocalDate asAt) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(Table.Cell.of(Said.key(of)));
        for (int days : SHOWN_AFTER)
            cells.add(Table.Cell.of(nights.stream()
                    .filter(night -> night.of().equals(of) && night.on().equals(asAt.plusDays(days)))
                    .map(YearAhead::free)
                    .findFirst()
                    .orElse(Said.NOTHING)));
        return cells;
    }

    private static String free(NightAhead night) {
        String beds = "%s of %s".formatted(Said.count(night.free()), Said.count(night.usable()));
        return night.pipeline() == 0 ? beds : beds + ", and %s to come".formatted(Said.count(night.pipeline()));
    }
}
