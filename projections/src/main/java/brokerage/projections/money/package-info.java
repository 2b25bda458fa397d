/** Budgets and months signed off, each from its own stream. */
@NullMarked
package brokerage.projections.money;

import org.jspecify.annotations.NullMarked;
