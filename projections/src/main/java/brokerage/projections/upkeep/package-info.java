/** What keeps projections right: their tables made before anyone writes, their rebuild, their check against the log. */
@NullMarked
package brokerage.projections.upkeep;

import org.jspecify.annotations.NullMarked;
