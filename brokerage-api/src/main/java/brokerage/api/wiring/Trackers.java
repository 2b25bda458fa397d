package brokerage.api.wiring;

import brokerage.api.log.Log;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** How the trackers are doing. */
final class Trackers {

    private final EventProcessingConfiguration processing;
    private final Failures failures;
    private final StoredPositions stored;
    private final Log log;

    Trackers(EventProcessingConfiguration processing, Failures failures, StoredPositions stored, Log log) {
        this.processing = processing;
        this.failures = failures;
        this.stored = stored;
        this.log = log;
    }

    SortedSet<String> names() {
        return new TreeSet<>(processing.eventProcessors().keySet());
    }

    /** How many positions it is behind the log. */
    long lag(String name) {
        return Math.max(0, log.head() - position(name));
    }

    /** What keeps it from going on, in words; empty while it goes on or waits for more. */
    Optional<String> trouble(String name) {
        StreamingEventProcessor tracker = tracker(name);
        if (!tracker.isRunning()) return Optional.of("stopped");
        if (tracker.isError()) return Optional.of("cannot read the log");
        return failures.of(name, position(name));
    }

    /** As it tells while it runs here; as it stored while it runs elsewhere or is between two attempts. */
    private long position(String name) {
        Collection<EventTrackerStatus> segments =
                tracker(name).processingStatus().values();
        return segments.isEmpty()
                ? stored.of(name)
                : segments.stream()
                        .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                        .min()
                        .orElse(0);
    }

    private StreamingEventProcessor tracker(String name) {
        return processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
    }
}
