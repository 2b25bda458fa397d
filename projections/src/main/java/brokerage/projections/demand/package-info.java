/** How many homes of each type will be needed: five years ahead, by month, with how sure one can be. */
@NullMarked
package brokerage.projections.demand;

import org.jspecify.annotations.NullMarked;
