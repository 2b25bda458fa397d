package brokerage.api.apart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import brokerage.api.Clerk;
import brokerage.api.embedded.TestServers;
import brokerage.api.published.kafka.Topics;
import brokerage.docker.KafkaGuarded;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * Two councils in one service, on a Kafka with the settings of the compose file and the rights its script grants. A system of the one
 * hears what happens there and how things stand, and of the other not even that it is there. The name of the one is how
 * the other's begins.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {TestServers.class, TopicsApartTest.OnGuardedKafka.class})
@AutoConfigureRestTestClient
@DirtiesContext
class TopicsApartTest {

    private static final String OURS = "apart-ox";
    private static final String THEIRS = "apart-ox-west";
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final List<String> EACH =
            Stream.concat(Topics.NEWS.stream(), Topics.VIEWS.stream()).toList();

    private static final Set<String> TOLD = Set.of(
            "brokerage.placement-started.v1",
            "brokerage.home-registered.v1",
            "brokerage.view-occupancy.v1",
            "brokerage.view-unregistered.v1");

    private static final KafkaGuarded KAFKA = new KafkaGuarded(
            Path.of("target", "guarded", String.valueOf(ProcessHandle.current().pid()))
                    .toAbsolutePath());

    static final class OnGuardedKafka implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            KAFKA.access("service");
            Map<String, Object> reach = KAFKA.as("brokerage", KAFKA.broker().inside());
            TestPropertyValues.of(reach.entrySet().stream()
                            .map(setting -> (setting.getKey().equals("bootstrap.servers")
                                            ? "spring.kafka.bootstrap-servers"
                                            : "spring.kafka.properties." + setting.getKey())
                                    + "=" + setting.getValue()))
                    .applyTo(context);
        }
    }

    @Autowired
    RestTestClient http;

    @BeforeEach
    void both_place_a_child() {
        for (String council : List.of(OURS, THEIRS)) {
            var clerk = new Clerk(http, council);
            clerk.made("/children/%s/placements".formatted(clerk.child("A-1")), """
                    {'to': {'home': '%s', 'bed': 1, 'from': '2023-02-01', 'type': 'residential', 'basis': 'in_house',
                     'registration': 'unregistered', 'fees': {'core': '4800.00'}}}""".formatted(clerk.home("ELM", 2)));
        }
    }

    @AfterAll
    static void end() {
        KAFKA.close();
    }

    @Test
    void a_system_of_one_council_hears_all_of_it_and_of_the_other_not_even_that_it_is_there() throws Exception {
        KAFKA.access("reader", "ledger", "brokerage." + OURS + ".");

        assertThat(heardBy("ledger")).allSatisfy(one -> {
            assertThat(header(one, "ce_council")).isEqualTo(OURS);
            assertThat(one.toString() + new String(one.value(), UTF_8)).doesNotContain(THEIRS);
        });
        try (Admin admin = Admin.create(KAFKA.as("ledger", KAFKA.broker().outside()))) {
            assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(of(OURS));
        }
        try (var consumer = consumer("ledger")) {
            for (String topic : of(THEIRS))
                assertThatThrownBy(() -> consumer.partitionsFor(topic))
                        .as(topic)
                        .isInstanceOf(TopicAuthorizationException.class);
            List<TopicPartition> theirs = of(THEIRS).stream()
                    .map(topic -> new TopicPartition(topic, 0))
                    .toList();
            consumer.assign(theirs);
            assertThatThrownBy(() -> consumer.poll(SOON)).isInstanceOf(TopicAuthorizationException.class);
        }
    }

    private static List<String> of(String council) {
        return EACH.stream().map(topic -> Topics.of(council, topic)).toList();
    }

    /** All that it hears on whichever topics it is shown, once there is news and there are views among it. */
    private static List<ConsumerRecord<String, byte[]>> heardBy(String who) {
        List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();
        try (var consumer = consumer(who)) {
            consumer.subscribe(Pattern.compile(".*"));
            await().atMost(SOON).pollInterval(Duration.ofMillis(10)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
                return types(heard).containsAll(TOLD);
            });
        }
        return heard;
    }

    private static KafkaConsumer<String, byte[]> consumer(String who) {
        Map<String, Object> settings = KAFKA.as(who, KAFKA.broker().outside());
        settings.put("group.id", who + ".1");
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        settings.put("metadata.max.age.ms", 500);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Set<String> types(List<ConsumerRecord<String, byte[]>> heard) {
        return heard.stream().map(one -> header(one, "ce_type")).collect(Collectors.toSet());
    }

    private static String header(ConsumerRecord<String, byte[]> one, String name) {
        return new String(one.headers().lastHeader(name).value(), UTF_8);
    }
}
