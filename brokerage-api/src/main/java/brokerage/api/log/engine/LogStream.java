package brokerage.api.log.engine;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** The facts after a position, in order, without end. For one reader at a time, as Axon's trackers are. */
final class LogStream implements TrackingEventStream {

    private static final long NEVER = -1;

    private final LogStore store;
    private Iterator<? extends TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackingToken end;
    private @Nullable TrackedEventMessage<?> next;
    private @Nullable Runnable callback;

    /** The store's count of wakes when we came to the end; while it stays, there is no need to ask the database. */
    private long atEndSince = NEVER;

    LogStream(LogStore store, @Nullable TrackingToken after) {
        this.store = store;
        this.end = WrappedToken.unwrapLowerBound(after);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(look());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (look() != null) return true;
        if (timeout <= 0) return false;
        store.awaitWakeAfter(atEndSince, timeout, unit);
        return look() != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> found = look();
        while (found == null) {
            store.awaitWakeAfter(atEndSince, 1, TimeUnit.SECONDS);
            found = look();
        }
        next = null;
        return found;
    }

    private @Nullable TrackedEventMessage<?> look() {
        while (next == null && (page.hasNext() || turnPage())) if (page.hasNext()) next = page.next();
        return next;
    }

    /** The count is read before the log: what is committed in between wakes us again. */
    private boolean turnPage() {
        long wakes = store.wakes();
        if (wakes == atEndSince) return false;
        LogPage following = store.engine().pageAfter(end);
        page = following.facts();
        end = following.end();
        atEndSince = following.last() ? wakes : NEVER;
        return true;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = onAvailable;
        store.onWake(onAvailable);
        return true;
    }

    @Override
    public void close() {
        if (callback != null) store.forget(callback);
    }
}
