package brokerage.projections.demand.simulated;

/**
 * A child at the beginning of what is played forward; days are counted from the day of the forecast.
 *
 * @param ofAge the eighteenth birthday, on which care ends
 * @param type where it lives
 * @param since when its placement began
 * @param from the day to play from
 */
record Child(double born, double ofAge, int type, double since, double from) {}
