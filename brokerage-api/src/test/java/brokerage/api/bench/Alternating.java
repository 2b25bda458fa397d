package brokerage.api.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure and its reference, measured in turns in the same minutes, because on a shared machine either drifts by itself: what
 * is told is the ratio of the medians.
 */
final class Alternating {

    private static final int ROUNDS = 3;

    /** Measures once; a rate a second or milliseconds, as long as both are the same. */
    @FunctionalInterface
    interface Measure {
        double once() throws Exception;
    }

    private final double figure;
    private final double reference;

    private Alternating(double figure, double reference) {
        this.figure = figure;
        this.reference = reference;
    }

    /** The first of each is thrown away: compiled, connected, cached. */
    static Alternating of(Measure figure, Measure reference) throws Exception {
        reference.once();
        figure.once();
        double[] figures = new double[ROUNDS];
        double[] references = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            references[round] = reference.once();
            figures[round] = figure.once();
        }
        return new Alternating(median(figures), median(references));
    }

    String row(String what, String unit, String reference) {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s: %s %s | %.3f |",
                what,
                rounded(figure),
                unit,
                reference,
                rounded(this.reference),
                unit,
                figure / this.reference);
    }

    static double median(double[] values) {
        return percentile(values, 0.5);
    }

    static double percentile(double[] values, double share) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
