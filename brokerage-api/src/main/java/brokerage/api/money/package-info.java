/** What is spent and committed to year end beside what was budgeted. */
@NullMarked
package brokerage.api.money;

import org.jspecify.annotations.NullMarked;
