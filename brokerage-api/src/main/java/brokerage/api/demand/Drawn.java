package brokerage.api.demand;

import brokerage.api.board.shown.Said;
import brokerage.api.board.shown.Shown;
import brokerage.api.board.shown.Table;
import brokerage.api.board.shown.Table.Cell;
import brokerage.api.board.shown.Table.Column;
import brokerage.language.care.PlacementType;
import brokerage.projections.demand.Places;
import brokerage.projections.demand.Tested;
import brokerage.projections.demand.simulated.Forecast;
import brokerage.projections.demand.simulated.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A forecast as people read it. */
final class Drawn {

    private static final int HALF_A_YEAR = 6;
    private static final int A_YEAR = 12;

    private Drawn() {}

    /** All types together, then each that anybody lives in. */
    static List<Fan> fans(Forecast forecast, Places.Told places) {
        var fans = new ArrayList<Fan>();
        fans.add(fan("All placements", List.of(PlacementType.values()), forecast, null));
        for (PlacementType type : PlacementType.values())
            if (forecast.knows(type))
                fans.add(fan(Said.word(type), List.of(type), forecast, beds(type, forecast, places)));
        return fans;
    }

    private static @Nullable List<Integer> beds(PlacementType type, Forecast forecast, Places.Told places) {
        int[] beds = places.beds().get(type);
        return beds == null || beds.length != forecast.dates().size()
                ? null
                : Arrays.stream(beds).boxed().toList();
    }

    private static Fan fan(String title, List<PlacementType> types, Forecast forecast, @Nullable List<Integer> places) {
        List<Range> months = IntStream.range(0, forecast.dates().size())
                .mapToObj(nth -> forecast.of(types, nth))
                .toList();
        return new Fan(title, months, places, table(title, forecast, months, places));
    }

    private static Table table(String title, Forecast forecast, List<Range> months, @Nullable List<Integer> places) {
        var rows = new ArrayList<List<Cell>>();
        for (int nth = HALF_A_YEAR - 1; nth < months.size(); nth += HALF_A_YEAR) {
            Range range = months.get(nth);
            rows.add(Table.row(
                    Said.date(forecast.dates().get(nth)),
                    whole(range.median()),
                    between(range.from25(), range.until75()),
                    between(range.from5(), range.until95()),
                    places == null ? Shown.text(Said.NOTHING) : Said.count(places.get(nth))));
        }
        return new Table(
                title + ", children",
                List.of(
                        Column.text("Date"),
                        Column.number("Expected"),
                        Column.number("Half of all futures"),
                        Column.number("Nine in ten"),
                        Column.number("Places")),
                rows);
    }

    /** Children less places, a year apart. */
    static Table gaps(Forecast forecast, Places.Told places) {
        var columns = new ArrayList<>(
                List.of(Column.text("Type"), Column.number("Places in a year"), Column.number("To come by then")));
        for (int nth = A_YEAR - 1; nth < forecast.dates().size(); nth += A_YEAR)
            columns.add(Column.number(Said.date(forecast.dates().get(nth)).text()));
        var rows = new ArrayList<List<Cell>>();
        for (PlacementType type : PlacementType.values())
            if (forecast.knows(type)) rows.add(gap(type, forecast, places));
        return new Table("Children less places: what is missing, and in brackets nine of ten futures", columns, rows);
    }

    private static List<Cell> gap(PlacementType type, Forecast forecast, Places.Told places) {
        var cells = new ArrayList<Cell>(Table.row(Said.word(type)));
        for (int nth = A_YEAR - 1; nth < forecast.dates().size(); nth += A_YEAR) {
            Integer beds = places.of(type, nth);
            if (nth == A_YEAR - 1) cells.addAll(there(beds, places.coming(type, nth)));
            if (beds == null) {
                cells.add(Cell.of(Said.NOTHING));
                continue;
            }
            Range missing = forecast.of(List.of(type), nth).less(beds);
            cells.add(
                    Cell.of("%s (%s)".formatted(whole(missing.median()), between(missing.from5(), missing.until95()))));
        }
        return cells;
    }

    private static List<Cell> there(@Nullable Integer beds, @Nullable Double coming) {
        return Table.row(
                beds == null ? Shown.text("not counted") : Said.count(beds),
                coming == null ? Said.NOTHING : one(coming));
    }

    static Table tested() {
        return new Table(
                "By how many children forecasts of a type were off, on average, and how often its bands held",
                List.of(
                        Column.number("Months ahead"),
                        Column.number("This model"),
                        Column.number("Usual method"),
                        Column.number("As today"),
                        Column.number("As last year"),
                        Column.number("In the band of half"),
                        Column.number("In the band of nine in ten")),
                Tested.all().stream().map(Drawn::row).toList());
    }

    private static List<Cell> row(Tested tested) {
        return Table.row(
                Said.count(tested.months()),
                one(tested.model()),
                one(tested.stockAndFlow()),
                one(tested.asToday()),
                one(tested.asLastYear()),
                one(tested.held50()) + "%",
                one(tested.held90()) + "%");
    }

    static String whole(double children) {
        return Said.count(Math.round(children)).text();
    }

    static String between(double from, double until) {
        return whole(from) + " to " + whole(until);
    }

    private static String one(double figure) {
        return String.format(Locale.UK, "%.1f", figure);
    }
}
