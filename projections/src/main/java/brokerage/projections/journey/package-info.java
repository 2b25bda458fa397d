/** A child's journey: periods of care, stays, absences; and who lives where on a date. */
@NullMarked
package brokerage.projections.journey;

import org.jspecify.annotations.NullMarked;
