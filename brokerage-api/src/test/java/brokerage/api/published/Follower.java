package brokerage.api.published;

import static org.awaitility.Awaitility.await;

import brokerage.api.published.kafka.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Another system that follows all news of a council from its first message on, with an ordinary Kafka client. */
public final class Follower implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(20);

    private final Set<String> topics;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Received> received = new ArrayList<>();

    public Follower(String address, String council) {
        topics = Topics.NEWS.stream().map(topic -> Topics.of(council, topic)).collect(Collectors.toSet());
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        address,
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        200,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** The messages about these, in the order they came, once all of these positions are among them. */
    public List<Received> untilAllOf(Set<String> keys, Collection<Long> positions) {
        Set<Long> wanted = Set.copyOf(positions);
        if (consumer.assignment().isEmpty()) find();
        await().atMost(SOON).pollInterval(Duration.ofMillis(10)).until(() -> {
            for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(100)))
                received.add(new Received(message));
            return about(keys).stream()
                    .map(Received::place)
                    .collect(Collectors.toSet())
                    .containsAll(wanted);
        });
        return about(keys);
    }

    private List<Received> about(Set<String> keys) {
        return received.stream().filter(one -> keys.contains(one.key())).toList();
    }

    /** They are there when the first of the council has been told. */
    private void find() {
        Map<String, List<PartitionInfo>> found = await().atMost(SOON)
                .until(consumer::listTopics, there -> there.keySet().containsAll(topics));
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> found.get(topic).stream())
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
