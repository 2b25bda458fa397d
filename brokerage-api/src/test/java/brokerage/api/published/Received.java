package brokerage.api.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as another system gets it. */
public record Received(ConsumerRecord<String, byte[]> message) {

    public String key() {
        return message.key();
    }

    public String topic() {
        return message.topic();
    }

    public String header(String name) {
        return new String(
                Objects.requireNonNull(message.headers().lastHeader(name), name).value(), UTF_8);
    }

    public String id() {
        return header("ce_id");
    }

    public String type() {
        return header("ce_type");
    }

    /** Of the event in the log. */
    public long place() {
        return Long.parseLong(header("ce_position"));
    }

    public String data() {
        return new String(message.value(), UTF_8);
    }
}
