package brokerage.api.log.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's event store with streams that know at once when there is more. Axon's own lets its pooled trackers look twice a
 * second; here every commit of this process, and whoever sees that another process committed, wakes them.
 */
public final class LogStore extends AbstractEventStore {

    private static final Logger log = LoggerFactory.getLogger(LogStore.class);

    private final Set<Runnable> callbacks = ConcurrentHashMap.newKeySet();
    private final Lock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long wakes;

    /** Adds nothing to Axon's; it is abstract there. */
    private static final class Builder extends AbstractEventStore.Builder {}

    public LogStore(LogEngine engine) {
        super(new Builder().storageEngine(engine));
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken after) {
        return new LogStream(this, after);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        wake();
    }

    /** There may be more to read. */
    public void wake() {
        lock.lock();
        try {
            wakes++;
            more.signalAll();
        } finally {
            lock.unlock();
        }
        callbacks.forEach(LogStore::call);
    }

    /** By now the facts are committed: a tracker that cannot be woken must not make their sender believe otherwise. */
    private static void call(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException failure) {
            log.warn("A tracker could not be woken; it will look again by itself", failure);
        }
    }

    LogEngine engine() {
        return (LogEngine) storageEngine();
    }

    void onWake(Runnable callback) {
        callbacks.add(callback);
    }

    void forget(Runnable callback) {
        callbacks.remove(callback);
    }

    /** How often streams were woken so far. Read it before looking; if it is still the same, there is nothing new. */
    long wakes() {
        lock.lock();
        try {
            return wakes;
        } finally {
            lock.unlock();
        }
    }

    void awaitWakeAfter(long known, long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (wakes == known && left > 0) left = more.awaitNanos(left);
        } finally {
            lock.unlock();
        }
    }
}
