package brokerage.api.wiring;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Lets a tracker fail, and remembers at what: from one attempt to the next Axon itself forgets that it failed. */
final class Failures implements ErrorHandler {

    /** @param at the position of the first fact that was not taken in */
    private record Failure(Throwable error, long at) {}

    private final Map<String, Failure> last = new ConcurrentHashMap<>();

    @Override
    public void handleError(ErrorContext context) throws Exception {
        last.put(context.eventProcessor(), new Failure(context.error(), firstPosition(context)));
        PropagatingErrorHandler.instance().handleError(context);
    }

    /** What this tracker failed at and has not got past since. */
    Optional<String> of(String tracker, long position) {
        return Optional.ofNullable(last.get(tracker))
                .filter(failure -> position < failure.at())
                .map(failure -> "failed after position %d: %s".formatted(position, failure.error()));
    }

    private static long firstPosition(ErrorContext context) {
        return context.failedEvents().stream()
                .mapToLong(Failures::position)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long position(EventMessage<?> event) {
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(Long.MAX_VALUE)
                : Long.MAX_VALUE;
    }
}
