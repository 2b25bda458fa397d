/** What may leave the council: which numbers of children are kept back so that no small one can be read or worked out. */
@NullMarked
package brokerage.api.board.disclosure;

import org.jspecify.annotations.NullMarked;
