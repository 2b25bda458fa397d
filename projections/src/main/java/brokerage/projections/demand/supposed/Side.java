package brokerage.projections.demand.supposed;

import brokerage.projections.demand.simulated.Range;

/**
 * A market over a year: means of its months, each the middle of all futures. Money in pence.
 *
 * @param missing children less places
 * @param empty places nobody uses
 * @param bought children placed elsewhere
 * @param weeklyPence what all of it costs a week, and {@code yearlyPence} in the year
 * @param voidPence what the empty places cost in the year
 */
public record Side(
        double places,
        Range missing,
        double empty,
        double bought,
        double weeklyPence,
        double yearlyPence,
        double voidPence) {}
