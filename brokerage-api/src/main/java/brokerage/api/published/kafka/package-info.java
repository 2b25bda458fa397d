/** The line to Kafka, for messages of any kind: opened when it can be, and waited for by nobody who does not send. */
@NullMarked
package brokerage.api.published.kafka;

import org.jspecify.annotations.NullMarked;
