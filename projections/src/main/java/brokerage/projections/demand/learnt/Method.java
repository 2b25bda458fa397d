package brokerage.projections.demand.learnt;

/**
 * How the model learns. The figures were chosen on generated histories; those it is shown to hold on were kept aside.
 *
 * @param mixHalfLife years after which it counts half where a child who arrived was placed, or one who moved went
 * @param ratesHalfLife years after which it counts half how leavings and moves differ by type, age and time in placement
 * @param growthPrior by how much the yearly growth of a rate is expected to differ from none, as a standard deviation of its logarithm
 * @param growthLasts years a growth goes on for, in all: it is damped
 * @param wanders how far rates of arrival stray in a year, as a standard deviation of the logarithm
 * @param ratesStray how far rates of leaving and moving stray from what was learnt, likewise
 * @param cellPrior events that the pooled rate counts for in each cell
 * @param effectPrior events that "no difference" counts for in each effect of the pooled rate
 */
public record Method(
        double mixHalfLife,
        double ratesHalfLife,
        double growthPrior,
        double growthLasts,
        double wanders,
        double ratesStray,
        double cellPrior,
        double effectPrior) {

    public static final Method USUAL = new Method(1, 10, 0.05, 2, 0.07, 0.06, 8, 6);

    /** Raised whenever the same facts and the same seed are to give another answer. */
    public static final String VERSION = "1";
}
