package brokerage.api.demand;

import brokerage.api.board.shown.Table;
import brokerage.projections.demand.simulated.Range;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The years to come of one type: a line in the middle of its bands, in a drawing of 600 by 200 that begins at nought. It shows
 * nothing that its table does not say.
 *
 * @param months one range each, in their order
 * @param places beds there will be in the same months; none where beds are not counted
 */
public record Fan(
        String title, List<Range> months, @Nullable List<Integer> places, Table table) {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 200;

    public String median() {
        return line(Range::median);
    }

    /** The band in which half of the futures lie, as an SVG polygon takes it. */
    public String inner() {
        return line(Range::from25) + " " + back(Range::until75);
    }

    /** The band in which nine of ten lie. */
    public String outer() {
        return line(Range::from5) + " " + back(Range::until95);
    }

    /** The places there will be; nothing where they are not counted. */
    public String there() {
        List<Integer> beds = places;
        if (beds == null) return "";
        return IntStream.range(0, beds.size())
                .mapToObj(n -> dot(n, beds.get(n)))
                .collect(Collectors.joining(" "));
    }

    private String line(ToDoubleFunction<Range> of) {
        return IntStream.range(0, months.size())
                .mapToObj(n -> dot(n, of.applyAsDouble(months.get(n))))
                .collect(Collectors.joining(" "));
    }

    private String back(ToDoubleFunction<Range> of) {
        return IntStream.iterate(months.size() - 1, n -> n >= 0, n -> n - 1)
                .mapToObj(n -> dot(n, of.applyAsDouble(months.get(n))))
                .collect(Collectors.joining(" "));
    }

    private String dot(int nth, double value) {
        double x = months.size() < 2 ? 0 : WIDTH * nth / (months.size() - 1);
        return String.format(Locale.ROOT, "%.1f,%.1f", x, HEIGHT - HEIGHT * value / most());
    }

    private double most() {
        double children = months.stream().mapToDouble(Range::until95).max().orElse(1);
        double beds = places == null
                ? 0
                : places.stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(1, Math.max(children, beds));
    }
}
