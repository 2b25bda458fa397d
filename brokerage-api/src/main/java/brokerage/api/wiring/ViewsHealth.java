package brokerage.api.wiring;

import brokerage.api.published.views.ViewPublication;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down when a view cannot be told to its topic. To wait for Kafka is no trouble: all is told when it is back. */
final class ViewsHealth extends AbstractHealthIndicator {

    private final ViewPublication views;

    ViewsHealth(ViewPublication views) {
        super("The topics of the views could not be asked about");
        this.views = views;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (String topic : views.topics()) {
            Optional<String> trouble = views.trouble(topic);
            if (trouble.isPresent()) health.down();
            health.withDetail(topic, trouble.orElseGet(() -> "behind by " + views.lag(topic)));
        }
    }
}
