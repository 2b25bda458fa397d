/** The board's pages: every figure for any date, drawn on the server, readable without scripts. */
@NullMarked
package brokerage.api.board;

import org.jspecify.annotations.NullMarked;
