/** The children's lives played forward, many times, and what that comes to. */
@NullMarked
package brokerage.projections.demand.simulated;

import org.jspecify.annotations.NullMarked;
