/** The doors of the service: commands come in over HTTP, facts go out on Kafka. */
@NullMarked
package brokerage.api;

import org.jspecify.annotations.NullMarked;
