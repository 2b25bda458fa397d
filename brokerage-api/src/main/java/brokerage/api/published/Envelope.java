package brokerage.api.published;

import brokerage.api.published.kafka.Topics;
import brokerage.language.id.CouncilId;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is written around a message: CloudEvents 1.0 for Kafka in binary mode.
 *
 * @param topic of the council's, as {@link Topics} names them
 * @param key what it is about; the messages about one keep their order
 * @param id the same when the same is sent again, and never for anything else
 * @param time when the log learned of it
 * @param position in the log of what it tells
 * @param traceparent where the trace of the request goes on that it came of, where one is known
 */
public record Envelope(
        String topic,
        String key,
        String id,
        CouncilId council,
        Instant time,
        long position,
        @Nullable String traceparent) {

    public Envelope(String topic, String key, String id, CouncilId council, Instant time, long position) {
        this(topic, key, id, council, time, position, null);
    }

    /** Absent is left out; money is text, lest somebody reads it as a binary fraction. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    BigDecimal.class,
                    override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    Envelope within(@Nullable String trace) {
        return new Envelope(topic, key, id, council, time, position, trace);
    }

    public ProducerRecord<String, byte[]> around(Object message) {
        String type = typeOf(message.getClass());
        return record(outside(type)
                .withData("application/json", schemaOf(type), json(message).getBytes(StandardCharsets.UTF_8)));
    }

    /** A tombstone: of what this type of message told under the key nothing is left. */
    public ProducerRecord<String, byte[]> empty(Class<?> message) {
        return record(outside(typeOf(message)));
    }

    private CloudEventBuilder outside(String type) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/brokerage/" + council))
                .withType(type)
                .withSubject(key)
                .withTime(time.atOffset(ZoneOffset.UTC))
                .withExtension("position", "%019d".formatted(position))
                .withExtension("council", council.value());
        return traceparent == null ? event : event.withExtension("traceparent", traceparent);
    }

    private ProducerRecord<String, byte[]> record(CloudEventBuilder event) {
        CloudEvent whole = event.build();
        return KafkaMessageFactory.<String>createWriter(Topics.of(council.value(), topic), key)
                .writeBinary(whole);
    }

    public static String json(Object message) {
        return JSON.writeValueAsString(message);
    }

    public static String typeOf(Class<?> message) {
        PublishedAs name = Objects.requireNonNull(message.getAnnotation(PublishedAs.class), message::getName);
        return "brokerage.%s.v%d".formatted(name.value(), name.version());
    }

    /** The {@code $id} of the schema in {@code docs/contracts}: a name, not an address. */
    static URI schemaOf(String type) {
        return URI.create("urn:brokerage:contracts:" + type);
    }
}
