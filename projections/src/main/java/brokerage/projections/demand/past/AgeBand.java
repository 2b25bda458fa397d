package brokerage.projections.demand.past;

/** Ages as the measures group them. A year has 365.25 days. */
public enum AgeBand {
    UNDER_4(0, 0),
    FROM_4(1, 4),
    FROM_7(2, 7),
    FROM_12(3, 12),
    FROM_16(4, 16);

    public static final double YEAR = 365.25;
    public static final int COUNT = values().length;

    private static final AgeBand[] ALL = values();

    private final int nth;
    private final double fromDays;

    AgeBand(int nth, int fromYears) {
        this.nth = nth;
        fromDays = fromYears * YEAR;
    }

    public static AgeBand at(double ageInDays) {
        int band = COUNT - 1;
        while (band > 0 && ageInDays < ALL[band].fromDays) band--;
        return ALL[band];
    }

    /** The age in days at which the next band begins; never, after the last. */
    public double endsAt() {
        return nth == COUNT - 1 ? Double.POSITIVE_INFINITY : ALL[nth + 1].fromDays;
    }

    /** Its place among all, from nought. */
    public int nth() {
        return nth;
    }
}
