/**
 * How rows are written: each fact of a stream folds its history by one step, and the rows that differ before and after the
 * step are closed and opened at the fact's position. Rows are never changed otherwise.
 */
@NullMarked
package brokerage.projections.ledger;

import org.jspecify.annotations.NullMarked;
