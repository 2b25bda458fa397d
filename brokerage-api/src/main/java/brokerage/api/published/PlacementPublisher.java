package brokerage.api.published;

import brokerage.api.published.kafka.KafkaLine;
import brokerage.api.published.kafka.Topics;
import brokerage.child.ChildEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Tells other systems what happened to a child. Refuses to be replayed: what was told is told. */
@Component
@DisallowReplay
@ProcessingGroup(PlacementPublisher.GROUP)
public class PlacementPublisher {

    public static final String GROUP = "published-placement";

    private final KafkaLine line;

    PlacementPublisher(KafkaLine line) {
        this.line = line;
    }

    @EventHandler
    void on(ChildEvent event, EventMessage<?> told, TrackingToken at) {
        long position = at.position().orElseThrow();
        Posting.send(line, new Letter(Topics.PLACEMENT, event.child(), PlacementTranslation.of(event), told, position));
    }
}
