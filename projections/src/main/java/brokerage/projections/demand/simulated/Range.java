package brokerage.projections.demand.simulated;

import java.util.Arrays;

/** What a figure may come to: in half of all futures between {@code from25} and {@code until75}, in nine of ten between the outer two. */
public record Range(double from5, double from25, double median, double until75, double until95) {

    /** Of one figure for each future, in any order. */
    public static Range of(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return new Range(
                quantile(sorted, 0.05),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                quantile(sorted, 0.95));
    }

    /** Between the two nearest, as they lie. */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    public Range times(double factor) {
        return new Range(from5 * factor, from25 * factor, median * factor, until75 * factor, until95 * factor);
    }

    /** To two decimals, half up: more would say nothing. */
    public Range rounded() {
        return new Range(rounded(from5), rounded(from25), rounded(median), rounded(until75), rounded(until95));
    }

    /** To two decimals, half up. */
    public static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    /** By how much it exceeds something that is certain. */
    public Range less(double certain) {
        return new Range(from5 - certain, from25 - certain, median - certain, until75 - certain, until95 - certain);
    }
}
