package brokerage.projections.demand.learnt;

import brokerage.projections.demand.past.AgeBand;

/** Months of equal length, counted back from the day the past is looked at. */
final class Months {

    static final double LENGTH = AgeBand.YEAR / 12;

    private Months() {}

    /** How many whole ones there are since a day, which is negative. */
    static int since(int firstDay) {
        return (int) (-firstDay / LENGTH);
    }

    /** Which one a day lies in: 0 for the latest. */
    static int of(double day) {
        return (int) Math.max(0, -day / LENGTH);
    }

    /** On which day it begins. */
    static double start(int month) {
        return -(month + 1) * LENGTH;
    }

    /** What each counts for if what lies back counts half after so many years. */
    static double[] weights(int months, double halfLife) {
        Fading fading = Fading.years(halfLife);
        double[] weights = new double[months];
        for (int month = 0; month < months; month++) weights[month] = fading.weight(-(month + 0.5) * LENGTH);
        return weights;
    }

    /** By how much counts differ from what was expected, more than chance would have them: never below 1. */
    static double dispersion(double[] counts, double[] expected) {
        double off = 0;
        for (int month = 0; month < counts.length; month++) {
            double mean = 0;
            int n = 0;
            for (int near = Math.max(0, month - 6); near <= Math.min(counts.length - 1, month + 6); near++, n++)
                mean += counts[near] / Math.max(1e-9, expected[near]);
            double due = Math.max(0.1, mean / n * expected[month]);
            off += (counts[month] - due) * (counts[month] - due) / due;
        }
        return Math.max(1, off / Math.max(1, counts.length * 12.0 / 13));
    }
}
