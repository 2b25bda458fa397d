/**
 * The board's questions about the children placed on a night: bought how, at what price, how far from home, against which
 * plan. Answered from the tables of their journeys; it has none of its own.
 */
@NullMarked
package brokerage.projections.placed;

import org.jspecify.annotations.NullMarked;
