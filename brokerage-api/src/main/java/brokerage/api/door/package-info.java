/** What every request passes: who asks, how it is named, how much it may bring, and how its dates and JSON are read. */
@NullMarked
package brokerage.api.door;

import org.jspecify.annotations.NullMarked;
