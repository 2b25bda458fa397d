/** How one request is followed from HTTP through command, append and trackers to Kafka: by a span for each step, and in figures. */
@NullMarked
package brokerage.api.following;

import org.jspecify.annotations.NullMarked;
