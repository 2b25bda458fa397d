package brokerage.api.log.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the aggregates used last, so that a command reads only what came after. Each is brought up to date on its way
 * out, under the lock of its stream: what another node stored counts in the decision, even of an aggregate that is only
 * looked at. A plain cache would decide on the past, refuse wrongly, and never notice when nothing is written to it.
 */
public final class AggregateCache implements Cache {

    private final EventStore store;
    private final Map<Object, Object> entries;

    public AggregateCache(EventStore store, int capacity) {
        this.store = store;
        this.entries = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > capacity;
            }
        });
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the signature is Axon's
    public <K, V> @Nullable V get(K key) {
        Object entry = entries.get(key);
        if (entry instanceof AggregateCacheEntry<?> cached)
            catchUp(key, cached.recreateAggregate(null, null, null, null));
        return (V) entry;
    }

    /** One that could not take in all there is has perhaps taken in some: it must not be used again. */
    private void catchUp(Object key, EventSourcedAggregate<?> aggregate) {
        try {
            DomainEventStream newer = store.readEvents(aggregate.identifierAsString(), aggregate.version() + 1);
            if (newer.hasNext()) aggregate.initializeState(newer);
        } catch (RuntimeException failure) {
            remove(key);
            throw failure;
        }
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.remove(key) != null;
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    /** Nobody listens. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
