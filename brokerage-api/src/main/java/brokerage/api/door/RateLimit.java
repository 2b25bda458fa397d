package brokerage.api.door;

import brokerage.api.problems.RequestFault;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Nobody takes up the whole service: a token bucket for each person with each program, and one for each address that
 * strangers come from. Whoever has spent theirs is told after how many seconds to go on.
 */
@Component
@EnableConfigurationProperties(RateLimits.class)
final class RateLimit {

    private static final int MOST_BUCKETS = 100_000;
    private static final Duration REFILLED_BY_THEN = Duration.ofMinutes(10);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(REFILLED_BY_THEN)
            .build();
    private final RateLimits limits;
    private final TimeMeter time;

    RateLimit(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.time = new ClockTime(clock);
    }

    /** Counts a request of whoever is known; of strangers only attempts are counted. */
    void count(HttpServletRequest request, HttpServletResponse response) {
        Claims.known(SecurityContextHolder.getContext().getAuthentication())
                .ifPresent(claims -> take(known(claims), limits.perSecond(), limits.burst(), response));
    }

    /** Counts an attempt to come in. */
    void countStranger(HttpServletRequest request, HttpServletResponse response) {
        take("address " + request.getRemoteAddr(), limits.strangersPerSecond(), limits.strangersBurst(), response);
    }

    private static String known(Claims claims) {
        return "person %s %s %s"
                .formatted(claims.said().get("council"), claims.said().get("sub"), claims.client());
    }

    private void take(String whose, int perSecond, int burst, HttpServletResponse response) {
        ConsumptionProbe taken =
                buckets.get(whose, any -> bucket(perSecond, burst)).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) return;
        long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(taken.getNanosToWaitForRefill());
        response.setHeader("Retry-After", Long.toString(seconds));
        throw new RequestFault(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "",
                "At most %d requests a second are taken in the long run".formatted(perSecond));
    }

    private Bucket bucket(int perSecond, int burst) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder()
                        .capacity(burst)
                        .refillGreedy(perSecond, Duration.ofSeconds(1))
                        .build())
                .build();
    }

    /** The service's own time, so that a test decides how fast it passes. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
