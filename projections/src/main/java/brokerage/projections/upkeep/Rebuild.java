package brokerage.projections.upkeep;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/**
 * Builds a projection anew from the log while the service runs. Until it has caught up with the end the log has now, its
 * readers are told that it is being rebuilt.
 */
@Component
public class Rebuild {

    private final EventProcessingConfiguration processors;

    public Rebuild(EventProcessingConfiguration processors) {
        this.processors = processors;
    }

    /**
     * Begins a rebuild; its end shows in {@link brokerage.projections.Progress}.
     *
     * @throws IllegalArgumentException if there is no projection of this name
     */
    public synchronized void of(String projection) {
        StreamingEventProcessor tracker = processors
                .eventProcessor(projection, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("no projection is called " + projection));
        tracker.shutDown();
        try {
            tracker.resetTokens();
        } finally {
            tracker.start();
        }
    }
}
