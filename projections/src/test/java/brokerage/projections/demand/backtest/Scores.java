package brokerage.projections.demand.backtest;

import brokerage.language.care.PlacementType;
import brokerage.projections.demand.learnt.Cells;
import brokerage.projections.demand.past.Past;
import brokerage.projections.demand.simulated.Forecast;
import brokerage.projections.demand.simulated.Range;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How far forecasts were off, and how often bands held, added up over generated councils. */
final class Scores {

    /** Months ahead. */
    static final List<Integer> HORIZONS = List.of(12, 24, 36, 48, 60);

    /** Bands are counted where they can be narrower than a child or two. */
    private static final double ENOUGH_CHILDREN = 10;

    /** Ways to forecast. */
    enum Way {
        MODEL,
        STOCK_AND_FLOW,
        AS_TODAY,
        AS_LAST_YEARS_CHANGE
    }

    private final Map<Way, double[]> off = new EnumMap<>(Way.class);
    private final int[] figures = new int[HORIZONS.size()];
    private final int[] in50 = new int[HORIZONS.size()];
    private final int[] in90 = new int[HORIZONS.size()];
    private final int[] banded = new int[HORIZONS.size()];
    private int wholes;
    private int wholeIn50;
    private int wholeIn90;

    Scores() {
        for (Way way : Way.values()) off.put(way, new double[HORIZONS.size()]);
    }

    void add(Scores other) {
        off.forEach((way, sums) -> {
            for (int n = 0; n < sums.length; n++) sums[n] += other.off.get(way)[n];
        });
        for (int n = 0; n < figures.length; n++) {
            figures[n] += other.figures[n];
            in50[n] += other.in50[n];
            in90[n] += other.in90[n];
            banded[n] += other.banded[n];
        }
        wholes += other.wholes;
        wholeIn50 += other.wholeIn50;
        wholeIn90 += other.wholeIn90;
    }

    /** Holds what was foretold of one council against what came, at the nth horizon. */
    void score(int nth, double[] truth, Forecast forecast, Past past) {
        int month = HORIZONS.get(nth);
        Map<Way, double[][]> usual = Map.of(
                Way.STOCK_AND_FLOW, Usual.stockAndFlow(past, month),
                Way.AS_TODAY, Usual.asToday(past, month),
                Way.AS_LAST_YEARS_CHANGE, Usual.asLastYearsChange(past, month));
        double whole = 0;
        for (PlacementType type : PlacementType.values()) {
            double came = truth[Cells.type(type)];
            whole += came;
            Range range = forecast.of(List.of(type), month - 1);
            if (came == 0 && range.until95() == 0) continue;
            figures[nth]++;
            off.get(Way.MODEL)[nth] += Math.abs(range.median() - came);
            usual.forEach((way, told) -> off.get(way)[nth] += Math.abs(told[month - 1][Cells.type(type)] - came));
            if (range.median() >= ENOUGH_CHILDREN) band(nth, came, range);
        }
        Range all = forecast.of(List.of(PlacementType.values()), month - 1);
        wholes++;
        if (all.from25() <= whole && whole <= all.until75()) wholeIn50++;
        if (all.from5() <= whole && whole <= all.until95()) wholeIn90++;
    }

    private void band(int nth, double came, Range range) {
        banded[nth]++;
        if (range.from25() <= came && came <= range.until75()) in50[nth]++;
        if (range.from5() <= came && came <= range.until95()) in90[nth]++;
    }

    /** By how many children a forecast of a type was off, on average, at the nth horizon. */
    double off(Way way, int nth) {
        return off.get(way)[nth] / figures[nth];
    }

    /** The same over all horizons. */
    double off(Way way) {
        double sum = 0;
        for (int n = 0; n < HORIZONS.size(); n++) sum += off(way, n);
        return sum / HORIZONS.size();
    }

    /** How many of a hundred figures lay in the band. */
    double held50(int nth) {
        return 100.0 * in50[nth] / banded[nth];
    }

    double held90(int nth) {
        return 100.0 * in90[nth] / banded[nth];
    }

    double wholeHeld50() {
        return 100.0 * wholeIn50 / wholes;
    }

    double wholeHeld90() {
        return 100.0 * wholeIn90 / wholes;
    }
}
