package brokerage.api.published;

import brokerage.api.published.kafka.KafkaLine;
import brokerage.api.published.kafka.Topics;
import brokerage.home.HomeEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Tells other systems what happened to a home. Refuses to be replayed: what was told is told. */
@Component
@DisallowReplay
@ProcessingGroup(HomePublisher.GROUP)
public class HomePublisher {

    public static final String GROUP = "published-home";

    private final KafkaLine line;

    HomePublisher(KafkaLine line) {
        this.line = line;
    }

    @EventHandler
    void on(HomeEvent event, EventMessage<?> told, TrackingToken at) {
        long position = at.position().orElseThrow();
        Posting.send(line, new Letter(Topics.HOME, event.home(), HomeTranslation.of(event), told, position));
    }
}
