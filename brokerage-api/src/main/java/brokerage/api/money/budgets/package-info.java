/** A year's budget over HTTP: set, revised, vired and read. */
@NullMarked
package brokerage.api.money.budgets;

import org.jspecify.annotations.NullMarked;
