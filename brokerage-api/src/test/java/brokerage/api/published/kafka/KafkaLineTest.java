package brokerage.api.published.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.embedded.KafkaBroker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaLineTest {

    private static final String PLACEMENT = Topics.of("council", Topics.PLACEMENT);

    private final KafkaBroker broker;
    private final Map<String, Object> address;
    private final KafkaLine line;

    KafkaLineTest(@TempDir Path folder) {
        broker = new KafkaBroker(folder, 0);
        address = Map.of("bootstrap.servers", broker.address());
        line = new KafkaLine(new Topics(4, (short) -1), address, address);
    }

    @AfterEach
    void end() {
        line.stop();
        broker.close();
    }

    @Test
    void it_starts_before_kafka_and_delivers_when_kafka_comes() throws Exception {
        line.start();
        CompletableFuture<Void> delivered = CompletableFuture.runAsync(this::deliver);
        assertThat(delivered).isNotDone();

        broker.start();

        delivered.get(20, TimeUnit.SECONDS);
        assertThat(partitions(PLACEMENT)).isEqualTo(4);
        assertThat(partitions(Topics.of("council", Topics.HOME))).isEqualTo(4);
    }

    @Test
    void a_topic_that_is_there_stays_as_it_is() throws Exception {
        broker.start();
        try (Admin admin = Admin.create(address)) {
            admin.createTopics(List.of(new NewTopic(PLACEMENT, 2, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }

        line.start();
        deliver();

        assertThat(partitions(PLACEMENT)).isEqualTo(2);
    }

    @Test
    void whoever_waits_is_let_go_when_the_service_ends() {
        line.start();
        CompletableFuture<Void> delivered = CompletableFuture.runAsync(this::deliver);

        line.stop();

        assertThatThrownBy(() -> delivered.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(KafkaException.class);
    }

    @Test
    void whoever_waits_for_an_answer_is_let_go_too_and_can_send_again_after_the_next_start() throws Exception {
        broker.start();
        line.start();
        deliver();
        broker.stop();
        CompletableFuture<Void> delivered = CompletableFuture.runAsync(this::deliver);

        line.stop();

        assertThatThrownBy(() -> delivered.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(KafkaException.class);
        assertThatThrownBy(this::deliver).isInstanceOf(KafkaException.class);
        broker.start();
        line.start();
        deliver();
    }

    private void deliver() {
        line.await(line.send(message()));
    }

    private static ProducerRecord<String, byte[]> message() {
        return new ProducerRecord<>(PLACEMENT, "key", new byte[] {1});
    }

    private int partitions(String topic) throws Exception {
        try (Admin admin = Admin.create(address)) {
            return admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get(20, TimeUnit.SECONDS)
                    .get(topic)
                    .partitions()
                    .size();
        }
    }
}
