/** What a measure is: whom it counts, what of them, in which unit, by which groups, and what that means in words. */
@NullMarked
package brokerage.projections.measures.definition;

import org.jspecify.annotations.NullMarked;
