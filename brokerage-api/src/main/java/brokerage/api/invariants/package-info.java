/** Looks, by itself and when asked, whether the record keeps its promises and the views say what the log says. */
@NullMarked
package brokerage.api.invariants;

import org.jspecify.annotations.NullMarked;
