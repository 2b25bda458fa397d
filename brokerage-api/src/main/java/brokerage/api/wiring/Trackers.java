package brokerage.api.wiring;

import brokerage.api.log.Log;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** How the trackers of this node are doing. */
final class Trackers {

    private final EventProcessingConfiguration processing;
    private final Log log;

    Trackers(EventProcessingConfiguration processing, Log log) {
        this.processing = processing;
        this.log = log;
    }

    SortedSet<String> names() {
        return new TreeSet<>(processing.eventProcessors().keySet());
    }

    /** How many positions it is behind the log; not a number while another node runs it. */
    double lag(String name) {
        Collection<EventTrackerStatus> segments = segments(name);
        if (segments.isEmpty()) return Double.NaN;
        long position = segments.stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                .min()
                .orElse(0);
        return Math.max(0, log.head() - position);
    }

    /** What keeps it from going on, in words; empty while it goes on or waits for more. */
    Optional<String> trouble(String name) {
        StreamingEventProcessor tracker = tracker(name);
        if (!tracker.isRunning()) return Optional.of("stopped");
        if (tracker.isError()) return Optional.of("cannot read the log");
        return segments(name).stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(segment -> "failed: " + segment.getError())
                .findFirst();
    }

    private Collection<EventTrackerStatus> segments(String name) {
        return tracker(name).processingStatus().values();
    }

    private StreamingEventProcessor tracker(String name) {
        return processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
    }
}
