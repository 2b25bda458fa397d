package brokerage.api.published.kafka;

import static java.util.Map.entry;

import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the promise to other systems rests on; put over whatever {@code spring.kafka.*} says, which gives the address. */
final class LineSettings {

    /** After which a wait for Kafka is worth a word. */
    static final int PATIENCE_MS = 10_000;

    private static final int AS_LONG_AS_IT_TAKES = Integer.MAX_VALUE;
    private static final int NOTICE_A_DEAD_BROKER_MS = 5_000;
    private static final int LOOK_AGAIN_MS = 1_000;

    /**
     * Nothing is given up after a while: a message given up would have to be sent again, behind those that followed it.
     * One batch is under way at a time: a partition that has only just found its leader takes any number as a producer's first,
     * so that of several under way a later one could go in before one that was sent too early, which then never would.
     */
    static final Map<String, Object> PRODUCER = Map.ofEntries(
            entry(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class),
            entry(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class),
            entry(ProducerConfig.ACKS_CONFIG, "all"),
            entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
            entry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
            entry(ProducerConfig.LINGER_MS_CONFIG, 5),
            entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MS),
            entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, AS_LONG_AS_IT_TAKES),
            entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, NOTICE_A_DEAD_BROKER_MS),
            entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, LOOK_AGAIN_MS),
            entry(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, LOOK_AGAIN_MS));

    /** Asked again every second, so one question need not last. */
    static final Map<String, Object> ADMIN = Map.ofEntries(
            entry(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, NOTICE_A_DEAD_BROKER_MS),
            entry(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, NOTICE_A_DEAD_BROKER_MS));

    private LineSettings() {}
}
