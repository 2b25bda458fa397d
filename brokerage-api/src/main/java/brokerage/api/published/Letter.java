package brokerage.api.published;

import brokerage.api.following.Traceparent;
import brokerage.language.id.Identifier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.EventMessage;

/**
 * A message that tells of an event.
 *
 * @param topic of those of the council that it is about
 * @param about the child or home it is about; the messages about one keep their order
 * @param told the event it was translated from, whose identifier it carries
 * @param position of that event in the log
 */
record Letter(String topic, Identifier about, Object message, EventMessage<?> told, long position) {

    ProducerRecord<String, byte[]> asRecord() {
        return new Envelope(topic, about.value(), told.getIdentifier(), about.council(), told.getTimestamp(), position)
                .within(Traceparent.of(told))
                .around(message);
    }
}
