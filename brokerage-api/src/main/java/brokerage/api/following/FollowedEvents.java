package brokerage.api.following;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Goes on with the request an event came of, where a tracker takes the event in: its correlation stands in what is logged
 * meanwhile, and the step is a span of its trace. A rebuild is no part of anybody's request.
 */
final class FollowedEvents implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String CORRELATION = "correlation";

    private final String tracker;
    private final Tracer tracer;
    private final Traceparent traces;

    FollowedEvents(String tracker, Tracer tracer, Traceparent traces) {
        this.tracker = tracker;
        this.tracer = tracer;
        this.traces = traces;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        EventMessage<?> event = work.getMessage();
        String traceparent = Traceparent.of(event);
        if (event.getMetaData().get(CORRELATION) instanceof String request) MDC.put(CORRELATION, request);
        try {
            return traceparent == null || isReplayed(event) ? chain.proceed() : step(traceparent, chain);
        } finally {
            MDC.remove(CORRELATION);
        }
    }

    private @Nullable Object step(String traceparent, InterceptorChain chain) throws Exception {
        Span span = traces.next(traceparent)
                .name(tracker.startsWith("published-") ? "brokerage.publication" : "brokerage.projection")
                .tag("tracker", tracker)
                .start();
        Tracer.SpanInScope scope = tracer.withSpan(span);
        try {
            return chain.proceed();
        } finally {
            scope.close();
            span.end();
        }
    }

    private static boolean isReplayed(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked && ReplayToken.isReplay(tracked.trackingToken());
    }
}
