/** What the past tells of arrivals, leavings and moves, and how sure one can be of it. */
@NullMarked
package brokerage.projections.demand.learnt;

import org.jspecify.annotations.NullMarked;
