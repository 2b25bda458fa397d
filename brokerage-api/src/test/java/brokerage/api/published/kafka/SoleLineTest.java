package brokerage.api.published.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.api.embedded.KafkaBroker;
import brokerage.api.published.Mirror;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoleLineTest {

    private static final String VOIDS = Topics.of("council", Topics.VOIDS);

    private final KafkaBroker broker;
    private final Map<String, Object> address;
    private final KafkaLine kafka;

    SoleLineTest(@TempDir Path folder) {
        broker = new KafkaBroker(folder, 0);
        address = Map.of("bootstrap.servers", broker.address());
        kafka = new KafkaLine(new Topics(2, (short) -1), address, address);
    }

    @BeforeEach
    void begin() {
        broker.start();
        kafka.start();
    }

    @AfterEach
    void end() {
        kafka.stop();
        broker.close();
    }

    @Test
    void whoever_dialled_before_is_turned_away() {
        try (SoleLine first = kafka.sole("name");
                SoleLine other = kafka.sole("other name")) {
            first.deliver(List.of(message("1")));
            try (SoleLine second = kafka.sole("name")) {
                assertThatThrownBy(() -> first.deliver(List.of(message("2")))).isInstanceOf(KafkaException.class);
                second.deliver(List.of(message("3")));
                other.deliver(List.of(message("4")));
            }
        }
        assertThat(delivered()).containsExactly("1", "3", "4");
    }

    @Test
    void what_lay_with_a_client_while_kafka_was_away_does_not_come_behind_what_its_successor_delivered()
            throws InterruptedException {
        try (SoleLine first = kafka.sole("name")) {
            first.deliver(List.of(message("1")));
            broker.stop();
            Thread late = Thread.ofPlatform()
                    .start(() -> assertThatThrownBy(() -> first.deliver(List.of(message("2"))))
                            .isInstanceOf(KafkaException.class));
            broker.start();
            try (SoleLine second = kafka.sole("name")) {
                second.deliver(List.of(message("3")));
                late.join();
            }
        }
        assertThat(delivered().getLast()).isEqualTo("3");
    }

    @Test
    void kafka_keeps_the_newest_row_of_each_key_on_the_topics_of_views() throws Exception {
        try (SoleLine line = kafka.sole("name");
                Admin admin = Admin.create(address)) {
            line.deliver(List.of(message("1")));
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, VOIDS);
            var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);

            assertThat(config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value()).isEqualTo("compact");
        }
    }

    private List<String> delivered() {
        try (Mirror mirror = new Mirror(broker.address(), Topics.VOIDS, "council")) {
            mirror.rows();
            return mirror.heard().stream()
                    .map(one -> new String(one.value(), UTF_8))
                    .toList();
        }
    }

    /** All under one key, so that they keep their order. */
    private static ProducerRecord<String, byte[]> message(String text) {
        return new ProducerRecord<>(VOIDS, "home:council:1/1/2023-01-01", text.getBytes(UTF_8));
    }
}
