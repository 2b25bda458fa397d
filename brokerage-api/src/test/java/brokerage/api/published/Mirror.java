package brokerage.api.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.published.kafka.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another system that rebuilds a council's view from its topic alone: it keeps the last value of each key. It may listen before
 * anything was told, when the topic is not there yet.
 */
public final class Mirror implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final String topic;
    private final String council;
    private List<TopicPartition> partitions = List.of();
    private final Map<String, JsonNode> rows = new TreeMap<>();
    private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();

    public Mirror(String address, String topic, String council) {
        this.topic = Topics.of(council, topic);
        this.council = council;
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        address,
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        200,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The rows as of all that stands on the topic now. */
    public Map<String, JsonNode> rows() {
        if (partitions.isEmpty()) find();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()))
            consumer.poll(Duration.ofMillis(100)).forEach(this::take);
        return rows;
    }

    /** All that was said so far, tombstones too. */
    public List<ConsumerRecord<String, byte[]>> heard() {
        return heard;
    }

    /** In what these differ from the schemas promised in {@code docs/contracts}. */
    public List<String> faults() {
        return heard.stream()
                .filter(one -> one.value() != null)
                .map(Received::new)
                .flatMap(one -> Schemas.errors(one.type(), one.data()).stream())
                .toList();
    }

    private void find() {
        partitions = consumer.partitionsFor(topic).stream()
                .map(found -> new TopicPartition(topic, found.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        assertThat(message.key().split(":", 3)[1]).isEqualTo(council);
        heard.add(message);
        if (message.value() == null) rows.remove(message.key());
        else rows.put(message.key(), JsonMapper.shared().readTree(new String(message.value(), UTF_8)));
    }

    @Override
    public String toString() {
        return topic;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
