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
 * The topics this service publishes on. Each council has its own, under names that begin with the service's and its own, so that
 * a broker can grant one council's and nothing else; they are made together. One that exists is left as it is, even if these
 * settings differ: with another number of partitions a child's messages would continue in another partition and overtake
 * themselves.
 *
 * @param partitions of a topic that does not exist yet
 * @param replicationFactor of a topic that does not exist yet; -1 leaves it to the broker
 */
@ConfigurationProperties("brokerage.topics")
public record Topics(
        @DefaultValue("6") int partitions,
        @DefaultValue("-1") short replicationFactor) {

    public static final String PLACEMENT = "placement.v1";
    public static final String HOME = "home.v1";
    public static final String REFERRAL = "referral.v1";
    public static final String OCCUPANCY = "view.occupancy.v1";
    public static final String VOIDS = "view.voids.v1";
    public static final String QUALITY = "view.quality.v1";
    public static final String SPOT = "view.spot.v1";
    public static final String UNREGISTERED = "view.unregistered.v1";
    public static final String MEASURES = "view.measures.v1";

    public static final List<String> NEWS = List.of(PLACEMENT, HOME, REFERRAL);
    public static final List<String> VIEWS = List.of(OCCUPANCY, VOIDS, QUALITY, SPOT, UNREGISTERED, MEASURES);

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

    /** The name on Kafka of a council's topic. No council's name has a dot in it, so that this one ends where the next begins. */
    public static String of(String council, String topic) {
        return "brokerage.%s.%s".formatted(council, topic);
    }

    static String council(String name) {
        return name.split("\\.", 3)[1];
    }

    void createOn(Admin admin, String council) throws InterruptedException, ExecutionException {
        var missing = Stream.concat(
                        NEWS.stream().map(news -> topic(of(council, news))),
                        VIEWS.stream().map(view -> topic(of(council, view)).configs(NEWEST_OF_EACH_KEY)))
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
