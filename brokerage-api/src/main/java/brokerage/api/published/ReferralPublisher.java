package brokerage.api.published;

import brokerage.api.published.kafka.KafkaLine;
import brokerage.api.published.kafka.Topics;
import brokerage.referral.ReferralEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/** Tells other systems what became of a request for a home. Refuses to be replayed: what was told is told. */
@Component
@DisallowReplay
@ProcessingGroup(ReferralPublisher.GROUP)
public class ReferralPublisher {

    public static final String GROUP = "published-referral";

    private final KafkaLine line;

    ReferralPublisher(KafkaLine line) {
        this.line = line;
    }

    @EventHandler
    void on(ReferralEvent event, EventMessage<?> told, TrackingToken at) {
        long position = at.position().orElseThrow();
        Posting.send(
                line, new Letter(Topics.REFERRAL, event.referral(), ReferralTranslation.of(event), told, position));
    }
}
