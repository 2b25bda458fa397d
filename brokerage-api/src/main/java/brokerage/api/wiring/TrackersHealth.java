package brokerage.api.wiring;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down when a tracker of this node has stopped, fails, or is far behind: then views are old, though commands go on. */
final class TrackersHealth extends AbstractHealthIndicator {

    private final Trackers trackers;
    private final long healthyLag;

    TrackersHealth(Trackers trackers, long healthyLag) {
        super("The trackers could not be asked");
        this.trackers = trackers;
        this.healthyLag = healthyLag;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (String name : trackers.names()) {
            String trouble = trackers.trouble(name).orElse("");
            long lag = trackers.lag(name);
            if (!trouble.isEmpty() || (lag > healthyLag && !waitsForKafka(name))) health.down();
            health.withDetail(name, trouble.isEmpty() ? "behind by " + lag : trouble);
        }
    }

    /** Kafka may be away for hours: everything is told when it is back, and meanwhile this service is as well as ever. */
    private static boolean waitsForKafka(String name) {
        return name.startsWith("published-");
    }
}
