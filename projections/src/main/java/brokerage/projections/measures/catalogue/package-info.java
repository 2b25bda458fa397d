/** Every measure there is, in the order in which the board asks for them. */
@NullMarked
package brokerage.projections.measures.catalogue;

import org.jspecify.annotations.NullMarked;
