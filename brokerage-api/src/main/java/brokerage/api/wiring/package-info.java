/** How Axon is put together: the log, the way of commands to it, and the trackers that read it. */
@NullMarked
package brokerage.api.wiring;

import org.jspecify.annotations.NullMarked;
