package brokerage.projections.demand.simulated;

import brokerage.language.care.PlacementType;
import brokerage.projections.demand.learnt.Cells;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Children in placements on each date, in each future. */
public final class Forecast {

    private final List<LocalDate> dates;
    /** By future, by type, by date. */
    private final int[][][] headcounts;

    Forecast(List<LocalDate> dates, int[][][] headcounts) {
        this.dates = dates;
        this.headcounts = headcounts;
    }

    public List<LocalDate> dates() {
        return dates;
    }

    public int futures() {
        return headcounts.length;
    }

    /** Of one or more types together, on the nth of the dates. */
    public Range of(Collection<PlacementType> types, int nth) {
        return Range.of(Arrays.stream(together(types, nth)).asDoubleStream().toArray());
    }

    /** Whether anybody ever lives in a placement of the type, in any future. */
    public boolean knows(PlacementType type) {
        return Arrays.stream(headcounts)
                .anyMatch(future -> Arrays.stream(future[Cells.type(type)]).anyMatch(children -> children > 0));
    }

    /** One figure for each future. */
    public int[] together(Collection<PlacementType> types, int nth) {
        int[] figures = new int[headcounts.length];
        for (int future = 0; future < figures.length; future++)
            for (PlacementType type : types) figures[future] += headcounts[future][Cells.type(type)][nth];
        return figures;
    }
}
