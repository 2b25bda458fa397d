/**
 * What placements have cost or will cost over a period, by the night. Answered from the tables of the children's journeys;
 * it has none of its own.
 */
@NullMarked
package brokerage.projections.costs;

import org.jspecify.annotations.NullMarked;
