package brokerage.projections.demand.supposed;

import brokerage.projections.demand.simulated.Range;
import java.time.LocalDate;

/**
 * A year of a market, as things are beside as is supposed.
 *
 * @param until its last day
 * @param dearer by how much the year costs more than as things are, in pence: below nought where it saves
 */
public record Year(Market market, LocalDate until, Side base, Side changed, Range dearer) {}
