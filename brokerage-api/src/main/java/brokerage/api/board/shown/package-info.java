/** What a page of the board is made of: sections with figures, charts and tables, in words people read. */
@NullMarked
package brokerage.api.board.shown;

import org.jspecify.annotations.NullMarked;
