/** The board's meetings and the packs that were frozen for them. */
@NullMarked
package brokerage.projections.meeting;

import org.jspecify.annotations.NullMarked;
