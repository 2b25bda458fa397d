/**
 * The rows about placements. What one child's rows say is put together before it is told: rows that adjoin in one home are
 * one placement, and all placements of a child are told at once, so that a boundary may move without a gap or an overlap.
 */
@NullMarked
package brokerage.api.imports.stays;

import org.jspecify.annotations.NullMarked;
