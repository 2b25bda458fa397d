package brokerage.projections.demand.past;

/** How long a child has been in a placement: a hazard is taken to stay the same within each of these. */
public enum Stayed {
    FOUR_WEEKS(0, 28),
    THREE_MONTHS(1, 91),
    HALF_A_YEAR(2, 182),
    A_YEAR(3, 365),
    TWO_YEARS(4, 730),
    FOUR_YEARS(5, 1461),
    LONGER(6, Double.POSITIVE_INFINITY);

    public static final int COUNT = values().length;

    private static final Stayed[] ALL = values();

    private final int nth;
    private final double endsAt;

    Stayed(int nth, double endsAt) {
        this.nth = nth;
        this.endsAt = endsAt;
    }

    public static Stayed at(double days) {
        int band = 0;
        while (days >= ALL[band].endsAt) band++;
        return ALL[band];
    }

    /** The number of days at which it is over. */
    public double endsAt() {
        return endsAt;
    }

    /** Its place among all, from nought. */
    public int nth() {
        return nth;
    }
}
