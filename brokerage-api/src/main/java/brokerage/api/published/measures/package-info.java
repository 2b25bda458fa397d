/** The measures at month ends, as rows of a topic that Kafka compacts. */
@NullMarked
package brokerage.api.published.measures;

import org.jspecify.annotations.NullMarked;
