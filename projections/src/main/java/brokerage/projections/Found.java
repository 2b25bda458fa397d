package brokerage.projections;

/**
 * One thing that was asked for by its id.
 *
 * @param position the position in the log it was answered at
 */
public record Found<T>(long position, T found) {}
