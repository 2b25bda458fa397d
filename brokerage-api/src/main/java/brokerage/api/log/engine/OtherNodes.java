package brokerage.api.log.engine;

import brokerage.api.log.Log;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Looks at the counter now and then, and wakes the streams when it moved: commits of other nodes cannot wake them, and a
 * notification inside each append would cost far more than this look.
 */
public final class OtherNodes implements SmartLifecycle {

    private final Log log;
    private final LogStore store;
    private final Duration every;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private @Nullable ScheduledFuture<?> looking;
    private long seen;

    public OtherNodes(Log log, LogStore store, Duration every) {
        this.log = log;
        this.store = store;
        this.every = every;
    }

    /** Called by one thread at a time. */
    void look() {
        long head = log.head();
        if (head == seen) return;
        seen = head;
        store.wake();
    }

    @Override
    public void start() {
        scheduler.setThreadNamePrefix("other-nodes-");
        scheduler.initialize();
        looking = scheduler.scheduleWithFixedDelay(this::look, every);
    }

    @Override
    public void stop() {
        scheduler.shutdown();
    }

    @Override
    public boolean isRunning() {
        return looking != null && !looking.isDone();
    }
}
