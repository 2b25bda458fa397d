/** What is particular to each council: its settings, and what can be worked out with them alone. */
@NullMarked
package brokerage.api.council;

import org.jspecify.annotations.NullMarked;
