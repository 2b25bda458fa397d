/** The measures over HTTP: what there are, what each comes to, how it went, and the placements behind it. */
@NullMarked
package brokerage.api.measures;

import org.jspecify.annotations.NullMarked;
