package brokerage.api.board.shown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars of parts, one below the other on one scale. It shows nothing that its section's table does not say, so a reader who
 * cannot see it misses nothing.
 *
 * @param parts what the parts are called, in their order in each bar
 */
public record Chart(String caption, List<String> parts, List<Bar> bars) {

    /** One bar and the values of its parts. */
    public record Bar(String name, List<Long> values) {

        public long total() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Where a part is drawn, in a hundred of the width. {@code nth} counts from 1. */
    public record Drawn(int nth, String name, long value, BigDecimal from, BigDecimal width) {}

    public Chart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
    }

    /** The parts of a bar that have any width. */
    public List<Drawn> drawn(Bar bar) {
        long longest = bars.stream().mapToLong(Bar::total).max().orElse(0);
        List<Drawn> drawn = new ArrayList<>();
        long from = 0;
        for (int i = 0; i < bar.values().size(); i++) {
            long value = bar.values().get(i);
            if (value > 0)
                drawn.add(new Drawn(i + 1, parts.get(i), value, share(from, longest), share(value, longest)));
            from += value;
        }
        return drawn;
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    }
}
