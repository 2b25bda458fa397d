package brokerage.api.following;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.jspecify.annotations.Nullable;

/**
 * Where a trace goes on after a pause in the log: the header of that name (W3C Trace Context), kept in the metadata of each
 * event. It consists of numbers made at random, so that unlike the request's correlation, which its sender chooses, it may
 * leave the building.
 */
public final class Traceparent implements CorrelationDataProvider {

    private static final String KEY = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    Traceparent(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** Of the request that an event goes back to; none of what was imported, or told before traces were kept. */
    public static @Nullable String of(EventMessage<?> event) {
        return event.getMetaData().get(KEY) instanceof String known ? known : null;
    }

    /** What an event takes over from the command it follows from. */
    @Override
    public Map<String, ?> correlationDataFor(Message<?> command) {
        Span current = tracer.currentSpan();
        if (current == null) return Map.of();
        Map<String, String> headers = new HashMap<>();
        propagator.inject(current.context(), headers, (into, name, value) -> headers.put(name, value));
        headers.keySet().retainAll(Set.of(KEY));
        return headers;
    }

    /** The next step of the trace that an event belongs to. */
    Span.Builder next(String traceparent) {
        return propagator.extract(traceparent, (header, name) -> KEY.equals(name) ? header : null);
    }
}
