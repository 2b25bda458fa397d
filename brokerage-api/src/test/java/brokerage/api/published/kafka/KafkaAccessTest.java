package brokerage.api.published.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brokerage.docker.KafkaGuarded;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what on a broker set up as in the compose file, with the rights its script grants. */
class KafkaAccessTest {

    private static final String PLACEMENT = Topics.of("oxford", Topics.PLACEMENT);
    private static final String HOME = Topics.of("oxford", Topics.HOME);
    private static final String SPOT = Topics.of("oxford", Topics.SPOT);
    private static final String NEXT_TO_IT = Topics.of("oxfordshire", Topics.PLACEMENT);
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    private static KafkaGuarded kafka;
    private static KafkaLine line;

    @BeforeAll
    static void let_in() {
        kafka = new KafkaGuarded(folder);
        kafka.access("service");
        kafka.access("reader", "finance", PLACEMENT);
        Map<String, Object> service = kafka.as("brokerage", kafka.broker().inside());
        line = new KafkaLine(new Topics(1, (short) -1), service, service);
        line.start();
        line.await(line.send(new ProducerRecord<>(PLACEMENT, "child", "first".getBytes(UTF_8))));
    }

    @AfterAll
    static void end() {
        line.stop();
        kafka.close();
    }

    @Test
    void the_service_tells_and_another_system_reads_what_it_was_granted() {
        line.await(line.send(new ProducerRecord<>(PLACEMENT, "child", "told".getBytes(UTF_8))));
        try (SoleLine view = line.sole("brokerage-" + SPOT)) {
            view.deliver(List.of(new ProducerRecord<>(SPOT, "row", "told".getBytes(UTF_8))));
        }

        assertThat(read("finance", "finance.ledger", PLACEMENT)).contains("told");
    }

    @Test
    void another_system_reads_no_other_topic() throws Exception {
        assertThatThrownBy(() -> read("finance", "finance.ledger", HOME))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> read("finance", "finance.ledger", SPOT))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThat(topicsSeenBy("finance")).containsExactly(PLACEMENT);
    }

    @Test
    void a_system_granted_a_council_reads_all_its_topics_and_those_of_no_other() throws Exception {
        for (String topic : List.of(PLACEMENT, NEXT_TO_IT))
            line.await(line.send(new ProducerRecord<>(topic, "child", topic.getBytes(UTF_8))));
        kafka.access("reader", "education", "brokerage.oxford.");

        assertThat(topicsSeenBy("education"))
                .hasSize(Topics.NEWS.size() + Topics.VIEWS.size())
                .contains(PLACEMENT, HOME, SPOT)
                .allMatch(topic -> topic.startsWith("brokerage.oxford."));
        assertThat(read("education", "education.2", PLACEMENT)).contains(PLACEMENT);
        assertThatThrownBy(() -> read("education", "education.2", NEXT_TO_IT))
                .isInstanceOf(TopicAuthorizationException.class);
        kafka.access("withdraw", "education", "brokerage.oxford.");
        assertThat(topicsSeenBy("education")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brokerage.oxford", "brokerage.", "brokerage", "*", "brokerage.placement.v1", "payroll.v1"})
    void nobody_is_granted_what_is_not_one_councils(String topic) {
        assertThatThrownBy(() -> kafka.access("reader", "ledger", topic)).hasMessageContaining("no topic of a council");
    }

    @Test
    void another_system_reads_in_no_group_but_its_own() {
        assertThatThrownBy(() -> read("finance", "reporting.1", PLACEMENT))
                .isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> read("finance", "finance-west.1", PLACEMENT))
                .isInstanceOf(GroupAuthorizationException.class);
    }

    @Test
    void another_system_changes_nothing() throws Exception {
        assertThatThrownBy(() -> write("finance", PLACEMENT)).isInstanceOf(TopicAuthorizationException.class);
        refused(
                "finance",
                admin -> admin.createTopics(List.of(new NewTopic("brokerage.oxford.placement.v2", 1, (short) 1)))
                        .all()
                        .get());
        refused("finance", admin -> admin.deleteTopics(List.of(PLACEMENT)).all().get());
    }

    @Test
    void the_service_may_no_more_than_it_needs() throws Exception {
        assertThatThrownBy(() -> read("brokerage", "brokerage.reader", PLACEMENT))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> write("brokerage", "payroll.v1")).isInstanceOf(TopicAuthorizationException.class);
        refused(
                "brokerage",
                admin -> admin.createTopics(List.of(new NewTopic("payroll.v1", 1, (short) 1)))
                        .all()
                        .get());
        refused(
                "brokerage",
                admin -> admin.deleteTopics(List.of(PLACEMENT)).all().get());
        refused(
                "brokerage",
                admin -> admin.describeAcls(AclBindingFilter.ANY).values().get());
        assertThatThrownBy(() -> line.sole("payroll-1")).isInstanceOf(TransactionalIdAuthorizationException.class);
    }

    @Test
    void nobody_comes_in_without_a_password_or_by_the_administrators_from_outside() {
        Map<String, Object> wrong = kafka.as("finance", kafka.broker().outside(), "wrong");
        assertThatThrownBy(() -> topics(wrong)).hasRootCauseInstanceOf(AuthenticationException.class);
        Map<String, Object> administrator = kafka.administrator(kafka.broker().outside());
        assertThatThrownBy(() -> topics(administrator)).hasRootCauseInstanceOf(AuthenticationException.class);
    }

    @Test
    void what_was_granted_can_be_taken_back() {
        kafka.access("reader", "reporting", PLACEMENT, HOME);
        assertThatCode(() -> read("reporting", "reporting.1", HOME)).doesNotThrowAnyException();

        kafka.access("withdraw", "reporting", HOME);

        assertThatThrownBy(() -> read("reporting", "reporting.1", HOME))
                .isInstanceOf(TopicAuthorizationException.class);
        kafka.access("withdraw", "reporting");
        assertThatThrownBy(() -> topicsSeenBy("reporting")).hasRootCauseInstanceOf(AuthenticationException.class);
    }

    @Test
    void whoever_is_let_in_under_the_name_of_one_shut_out_inherits_nothing() throws Exception {
        kafka.access("reader", "audit", PLACEMENT, "brokerage.oxfordshire.");
        kafka.access("withdraw", "audit");

        kafka.access("reader", "audit", HOME);

        assertThat(topicsSeenBy("audit")).containsExactly(HOME);
    }

    private interface Attempt {
        Object on(Admin admin) throws Exception;
    }

    private static void refused(String who, Attempt attempt) {
        try (Admin admin = Admin.create(kafka.as(who, kafka.broker().inside()))) {
            assertThatThrownBy(() -> attempt.on(admin))
                    .hasCauseInstanceOf(AuthorizationException.class)
                    .rootCause()
                    .isInstanceOfAny(ClusterAuthorizationException.class, TopicAuthorizationException.class);
        }
    }

    private static List<String> read(String who, String group, String topic) {
        Map<String, Object> settings = kafka.as(who, kafka.broker().outside());
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + SOON.toNanos();
            while (System.nanoTime() < end) {
                var records = consumer.poll(Duration.ofMillis(200));
                if (!records.isEmpty() || (!consumer.assignment().isEmpty() && !topic.equals(PLACEMENT)))
                    return texts(records);
            }
            return List.of();
        }
    }

    private static List<String> texts(Iterable<ConsumerRecord<String, byte[]>> found) {
        var texts = new ArrayList<String>();
        found.forEach(record -> texts.add(new String(record.value(), UTF_8)));
        return texts;
    }

    private static Object write(String who, String topic) throws Exception {
        Map<String, Object> settings = kafka.as(who, kafka.broker().inside());
        settings.put("enable.idempotence", false);
        settings.put("max.block.ms", 10_000);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            return unwrapped(() -> producer.send(new ProducerRecord<>(topic, "key", new byte[0]))
                    .get());
        }
    }

    private static Object unwrapped(Callable<?> attempt) throws Exception {
        try {
            return attempt.call();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof Exception cause ? cause : failure;
        }
    }

    private static Set<String> topicsSeenBy(String who) throws Exception {
        return topics(kafka.as(who, kafka.broker().outside()));
    }

    private static Set<String> topics(Map<String, Object> settings) throws Exception {
        try (Admin admin = Admin.create(settings)) {
            return admin.listTopics().names().get();
        }
    }
}
