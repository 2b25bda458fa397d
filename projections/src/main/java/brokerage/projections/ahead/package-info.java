/**
 * Nights to come: what the beds will be on each of them, by what is known today. Nothing is guessed: a bed is taken until
 * something on record ends that. The tables are those of other projections; all are read at one position.
 */
@NullMarked
package brokerage.projections.ahead;

import org.jspecify.annotations.NullMarked;
