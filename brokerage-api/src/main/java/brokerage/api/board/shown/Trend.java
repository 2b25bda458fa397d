package brokerage.api.board.shown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A line from date to date, in a drawing of 600 by 200 that begins at nought. It shows nothing that its table does not say.
 *
 * @param points in the order of their dates, at equal distances
 */
public record Trend(List<Dot> points) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;

    /** A value on a date; none where there was nothing to divide by. */
    public record Dot(LocalDate on, @Nullable BigDecimal value, Shown shown) {}

    public Trend {
        points = List.copyOf(points);
    }

    /** As an SVG polyline takes it; dates without a value are passed over. */
    public String line() {
        return IntStream.range(0, points.size())
                .filter(i -> points.get(i).value() != null)
                .mapToObj(
                        i -> x(i) + "," + y(Objects.requireNonNull(points.get(i).value())))
                .collect(Collectors.joining(" "));
    }

    private int x(int nth) {
        return points.size() < 2 ? 0 : WIDTH * nth / (points.size() - 1);
    }

    private BigDecimal y(BigDecimal value) {
        BigDecimal most =
                points.stream().map(Dot::value).filter(Objects::nonNull).reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal up = value.multiply(BigDecimal.valueOf(HEIGHT)).divide(most, 1, RoundingMode.HALF_UP);
        return BigDecimal.valueOf(HEIGHT).subtract(up);
    }
}
