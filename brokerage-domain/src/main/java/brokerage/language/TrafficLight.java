package brokerage.language;

/** The quality team's verdict on a home. */
public enum TrafficLight implements Word {
    RED,
    AMBER,
    GREEN
}
