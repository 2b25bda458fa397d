package brokerage.api.published.measures;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the measures are told.
 *
 * @param tellEvery the time from the start of one telling to the next; each works through all measures of those councils of
 *     which something was told meanwhile
 */
@ConfigurationProperties("brokerage.measures")
public record MeasureTelling(@DefaultValue("15m") Duration tellEvery) {

    /** Refuses what would leave no breath. */
    public MeasureTelling {
        if (tellEvery.compareTo(Duration.ofSeconds(1)) < 0)
            throw new IllegalArgumentException("brokerage.measures.tell-every is at least a second");
    }
}
