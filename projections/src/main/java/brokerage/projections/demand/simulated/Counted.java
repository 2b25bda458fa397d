package brokerage.projections.demand.simulated;

import brokerage.projections.demand.learnt.Cells;

/** Children in placements of each type on the days asked about, from whoever comes and goes. */
final class Counted {

    private final int[] days;
    /** The first of the days that is not before a day. */
    private final int[] nth;

    private final int[][] change;

    /** @param days in their order, all after nought */
    Counted(int[] days) {
        this.days = days;
        this.change = new int[Cells.TYPES][days.length + 1];
        this.nth = new int[horizon() + 2];
        int next = 0;
        for (int day = 0; day < nth.length; day++) {
            while (next < days.length && days[next] < day) next++;
            nth[day] = next;
        }
    }

    int horizon() {
        return days[days.length - 1];
    }

    void lived(int type, double from, double until) {
        change[type][at(from)]++;
        change[type][at(until)]--;
    }

    private int at(double day) {
        int whole = (int) Math.ceil(day);
        return whole <= 0 ? 0 : whole >= nth.length ? days.length : nth[whole];
    }

    /** By type, then by day. */
    int[][] headcounts() {
        int[][] headcounts = new int[Cells.TYPES][days.length];
        for (int type = 0; type < Cells.TYPES; type++) {
            int living = 0;
            for (int day = 0; day < days.length; day++) headcounts[type][day] = living += change[type][day];
        }
        return headcounts;
    }
}
