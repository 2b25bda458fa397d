/** Occupancy: which beds are taken, kept, closed or empty, and which children must move at once. */
@NullMarked
package brokerage.projections.occupancy;

import org.jspecify.annotations.NullMarked;
