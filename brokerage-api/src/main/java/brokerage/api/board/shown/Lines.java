package brokerage.api.board.shown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several lines over the same dates, on one scale that begins at nought, in a drawing of 600 by 200. They show nothing that
 * their table does not say.
 */
public record Lines(List<Line> lines) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;

    /** A value for each date, at equal distances; all lines have as many. */
    public record Line(String name, List<BigDecimal> values) {

        public Line {
            values = List.copyOf(values);
        }
    }

    public Lines {
        lines = List.copyOf(lines);
    }

    /** What the drawing's top stands for. */
    public BigDecimal top() {
        return lines.stream().flatMap(line -> line.values().stream()).reduce(BigDecimal.ONE, BigDecimal::max);
    }

    /** As an SVG polyline takes it. */
    public String points(Line line) {
        List<BigDecimal> values = line.values();
        return IntStream.range(0, values.size())
                .mapToObj(i -> x(i, values.size()) + "," + y(values.get(i)))
                .collect(Collectors.joining(" "));
    }

    private static int x(int nth, int of) {
        return of < 2 ? 0 : WIDTH * nth / (of - 1);
    }

    private BigDecimal y(BigDecimal value) {
        BigDecimal up = value.multiply(BigDecimal.valueOf(HEIGHT)).divide(top(), 1, RoundingMode.HALF_UP);
        return BigDecimal.valueOf(HEIGHT).subtract(up);
    }
}
