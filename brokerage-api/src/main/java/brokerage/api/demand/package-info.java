/** What will be needed, over HTTP: the five years ahead, and what would come of changes. */
@NullMarked
package brokerage.api.demand;

import org.jspecify.annotations.NullMarked;
