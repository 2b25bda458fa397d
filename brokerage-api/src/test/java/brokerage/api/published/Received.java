package brokerage.api.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as another system gets it. */
record Received(ConsumerRecord<String, byte[]> message) {

    String key() {
        return message.key();
    }

    String topic() {
        return message.topic();
    }

    String header(String name) {
        return new String(
                Objects.requireNonNull(message.headers().lastHeader(name), name).value(), UTF_8);
    }

    String id() {
        return header("ce_id");
    }

    String type() {
        return header("ce_type");
    }

    /** Of the event in the log. */
    long place() {
        return Long.parseLong(header("ce_position"));
    }

    String data() {
        return new String(message.value(), UTF_8);
    }
}
