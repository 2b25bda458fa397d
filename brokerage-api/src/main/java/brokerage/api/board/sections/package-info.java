/** The questions the board asks, one class each, answered by the same projections as the API's views. */
@NullMarked
package brokerage.api.board.sections;

import org.jspecify.annotations.NullMarked;
