/** The words every aggregate shares: ids, values and refusals. */
@NullMarked
package brokerage.language;

import org.jspecify.annotations.NullMarked;
