package brokerage.api.door;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests are taken, on each node: {@code brokerage.limits}.
 *
 * @param perSecond of one person with one program, in the long run
 * @param burst of theirs at once, after a rest
 * @param strangersPerSecond from one address without a good token, in the long run: attempts to sign in
 * @param strangersBurst of such at once
 */
@ConfigurationProperties("brokerage.limits")
record RateLimits(
        @DefaultValue("50") int perSecond,
        @DefaultValue("300") int burst,
        @DefaultValue("5") int strangersPerSecond,
        @DefaultValue("50") int strangersBurst) {}
