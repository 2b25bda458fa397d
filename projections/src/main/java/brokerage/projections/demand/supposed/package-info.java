/** What would come of more beds, or of other prices: the same futures, played against other places. */
@NullMarked
package brokerage.projections.demand.supposed;

import org.jspecify.annotations.NullMarked;
