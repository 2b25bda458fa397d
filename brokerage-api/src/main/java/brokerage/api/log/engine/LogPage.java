package brokerage.api.log.engine;

import java.util.Iterator;
import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Some of the facts after a token, as this build understands them.
 *
 * @param end where the next page begins, even if the upcasters left nothing of this one; null at the very start
 * @param last whether the end of the log was reached
 */
record LogPage(
        Iterator<? extends TrackedEventMessage<?>> facts,
        @Nullable TrackingToken end,
        boolean last) {

    /** @param stored what was found after the token when at most so many were asked for */
    static LogPage of(
            List<? extends TrackedEventData<?>> stored,
            int asked,
            @Nullable TrackingToken after,
            Serializer events,
            EventUpcaster upcasters) {
        return new LogPage(
                EventUtils.upcastAndDeserializeTrackedEvents(stored.stream(), events, upcasters)
                        .iterator(),
                stored.isEmpty() ? after : stored.getLast().trackingToken(),
                stored.size() < asked);
    }
}
