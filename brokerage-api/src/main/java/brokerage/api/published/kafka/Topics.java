package brokerage.api.published.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The topics this service publishes on. One that exists is left as it is, even if these settings differ: with another
 * number of partitions a child's messages would continue in another partition and overtake themselves.
 *
 * @param partitions of a topic that does not exist yet
 * @param replicationFactor of a topic that does not exist yet; -1 leaves it to the broker
 */
@ConfigurationProperties("brokerage.topics")
public record Topics(
        @DefaultValue("6") int partitions,
        @DefaultValue("-1") short replicationFactor) {

    public static final String PLACEMENT = "brokerage.placement.v1";
    public static final String HOME = "brokerage.home.v1";
    public static final String REFERRAL = "brokerage.referral.v1";
    public static final String OCCUPANCY = "brokerage.view.occupancy.v1";
    public static final String VOIDS = "brokerage.view.voids.v1";
    public static final String QUALITY = "brokerage.view.quality.v1";
    public static final String SPOT = "brokerage.view.spot.v1";
    public static final String UNREGISTERED = "brokerage.view.unregistered.v1";

    private static final List<String> NEWS = List.of(PLACEMENT, HOME, REFERRAL);
    private static final List<String> VIEWS = List.of(OCCUPANCY, VOIDS, QUALITY, SPOT, UNREGISTERED);

    /**
     * Of a view Kafka keeps the newest row of each key and forgets the others. Which keys went it remembers for a week, so
     * that a reader who was away no longer than that need not begin again.
     */
    private static final Map<String, String> NEWEST_OF_EACH_KEY = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.DELETE_RETENTION_MS_CONFIG,
            Long.toString(Duration.ofDays(7).toMillis()));

    private static final Logger log = LoggerFactory.getLogger(Topics.class);

    void createOn(Admin admin) throws InterruptedException, ExecutionException {
        var missing = Stream.concat(
                        NEWS.stream().map(this::topic),
                        VIEWS.stream().map(view -> topic(view).configs(NEWEST_OF_EACH_KEY)))
                .toList();
        Map<String, KafkaFuture<Void>> creations = admin.createTopics(missing).values();
        for (String topic : creations.keySet()) await(topic, creations.get(topic));
    }

    private NewTopic topic(String name) {
        return new NewTopic(
                name,
                Optional.of(partitions),
                replicationFactor < 0 ? Optional.empty() : Optional.of(replicationFactor));
    }

    private static void await(String topic, KafkaFuture<Void> creation)
            throws InterruptedException, ExecutionException {
        try {
            creation.get();
            log.info("Created topic {}", topic);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthorizationException refused)
                log.warn(
                        "May not create topic {}, so someone else has to have done it: {}",
                        topic,
                        refused.getMessage());
            else if (!(e.getCause() instanceof TopicExistsException)) throw e;
        }
    }
}
