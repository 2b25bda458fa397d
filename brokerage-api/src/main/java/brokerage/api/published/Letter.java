package brokerage.api.published;

import brokerage.language.id.Identifier;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.EventMessage;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message and all that is written on its envelope: CloudEvents 1.0 for Kafka in binary mode.
 *
 * @param about the child or home it is about; the messages about one keep their order
 * @param told the event it was translated from, whose identifier it carries
 * @param position of that event in the log
 */
record Letter(String topic, Identifier about, Object message, EventMessage<?> told, long position) {

    /** Absent is left out; money is text, lest somebody reads it as a binary fraction. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    BigDecimal.class,
                    override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    ProducerRecord<String, byte[]> asRecord() {
        return KafkaMessageFactory.<String>createWriter(topic, about.value()).writeBinary(asCloudEvent());
    }

    private CloudEvent asCloudEvent() {
        String type = typeOf(message.getClass());
        return CloudEventBuilder.v1()
                .withId(told.getIdentifier())
                .withSource(URI.create("/brokerage/" + about.council()))
                .withType(type)
                .withSubject(about.value())
                .withTime(told.getTimestamp().atOffset(ZoneOffset.UTC))
                .withExtension("position", "%019d".formatted(position))
                .withExtension("council", about.council().value())
                .withData("application/json", schemaOf(type), json(message).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    static String json(Object message) {
        return JSON.writeValueAsString(message);
    }

    static String typeOf(Class<?> message) {
        PublishedAs name = Objects.requireNonNull(message.getAnnotation(PublishedAs.class), message::getName);
        return "brokerage.%s.v%d".formatted(name.value(), name.version());
    }

    /** The {@code $id} of the schema in {@code docs/contracts}: a name, not an address. */
    static URI schemaOf(String type) {
        return URI.create("urn:brokerage:contracts:" + type);
    }
}
