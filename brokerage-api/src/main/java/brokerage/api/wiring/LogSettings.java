package brokerage.api.wiring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be chosen about the log.
 *
 * @param lookForOtherNodes how often the counter is looked at for appends of other nodes
 * @param aggregatesInMemory how many aggregates are kept for the next command
 * @param node the name under which this node holds its trackers, unique among those running; a node that comes back
 *     under its old name goes on at once, under a new one it waits until the old claim has lapsed. Empty for a name made
 *     of process and machine
 * @param healthyLag how many positions a tracker may be behind before it counts as unwell
 */
@ConfigurationProperties("brokerage.log")
record LogSettings(
        @DefaultValue("50ms") Duration lookForOtherNodes,
        @DefaultValue("5000") int aggregatesInMemory,
        @DefaultValue("") String node,
        @DefaultValue("10000") long healthyLag) {}
