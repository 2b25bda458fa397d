/**
 * The measures: each figure the board is told, under one name with one definition in words, for any date and as known at any
 * moment, whole, by group, over months, and with the placements behind it. Answered from the other projections' tables.
 */
@NullMarked
package brokerage.projections.measures;

import org.jspecify.annotations.NullMarked;
