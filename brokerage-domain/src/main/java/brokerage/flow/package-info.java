/**
 * Commands over several aggregates: one unit of work, one append, all or nothing. The only place that sees two
 * aggregates.
 */
@NullMarked
package brokerage.flow;

import org.jspecify.annotations.NullMarked;
