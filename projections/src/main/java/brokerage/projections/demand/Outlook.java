package brokerage.projections.demand;

import brokerage.language.care.PlacementType;
import brokerage.projections.demand.simulated.Forecast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the years to come.
 *
 * @param position the position in the log it was answered at
 * @param living children in placements on the night of the date, by type
 * @param growth by which arrivals grow a year, in hundredths; nothing if too little is known
 * @param forecast none if too little is known
 */
public record Outlook(
        long position,
        LocalDate asAt,
        Map<PlacementType, Integer> living,
        Lessons lessons,
        @Nullable Double growth,
        @Nullable Forecast forecast) {

    public Outlook {
        living = Map.copyOf(living);
    }

    /** Living in placements on the night of the date. */
    public int children() {
        return living.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The dates that are foretold; none if nothing is. */
    public List<LocalDate> dates() {
        return forecast == null ? List.of() : forecast.dates();
    }

    /**
     * What there was to learn from.
     *
     * @param since the day from which everybody who came or left is on record; none if nobody is known to have left
     */
    public record Lessons(@Nullable LocalDate since, int months, int arrivals, int leavings, int moves) {

        private static final int MONTHS = 24;
        private static final int ARRIVALS = 100;
        private static final int LEAVINGS = 50;

        static final Lessons NONE = new Lessons(null, 0, 0, 0, 0);

        public boolean areEnough() {
            return months >= MONTHS && arrivals >= ARRIVALS && leavings >= LEAVINGS;
        }

        /** Why nothing is foretold, or what it is foretold from. */
        public String inWords() {
            if (since == null)
                return "Nobody is on record as having left care, so the record cannot say how long children stay."
                        + " Nothing is foretold.";
            String seen =
                    "%d months since %s, in which %d children arrived, %d left care before they came of age, and %d moved"
                            .formatted(months, since, arrivals, leavings, moves);
            return areEnough()
                    ? "Learnt from " + seen + "."
                    : "There are %s. That is too little to learn from: %d months, %d arrivals and %d leavings are needed. Nothing is foretold."
                            .formatted(seen, MONTHS, ARRIVALS, LEAVINGS);
        }
    }
}
