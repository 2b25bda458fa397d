package brokerage.api.reading;

import brokerage.api.log.Log;
import brokerage.projections.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Waits for a view to catch up, a while and no longer. */
@Component
class Patience {

    private static final Duration FOR_NOW = Duration.ofSeconds(2);
    private static final Duration FOR_A_POSITION = Duration.ofSeconds(5);

    private final Progress progress;
    private final Log log;
    private final Clock clock;

    Patience(Progress progress, @Qualifier("logOfOneCouncil") Log log, Clock clock) {
        this.progress = progress;
        this.log = log;
        this.clock = clock;
    }

    KnownAt read(@Nullable String asked) {
        return KnownAt.read(asked, log, clock);
    }

    boolean await(String projection, long position, boolean now) {
        try {
            return progress.await(projection, position, now ? FOR_NOW : FOR_A_POSITION);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Nullable
    Instant recordedBy(long position) {
        return log.recordedBy(position).orElse(null);
    }

    @Nullable
    Instant recordedAt(long position) {
        return log.recordedAt(position).orElse(null);
    }
}
