package brokerage.api.wiring;

import brokerage.api.published.HomePublisher;
import brokerage.api.published.PlacementPublisher;
import brokerage.api.published.ReferralPublisher;
import brokerage.api.published.kafka.KafkaLine;
import brokerage.api.published.kafka.Topics;
import brokerage.api.published.views.ViewPublication;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** The way out: one tracker for each topic, so that none waits for another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Topics.class)
class PublicationWiring {

    @Bean
    KafkaLine kafkaLine(Topics topics, KafkaAdmin admin, ProducerFactory<?, ?> producers) {
        return new KafkaLine(topics, admin.getConfigurationProperties(), producers.getConfigurationProperties());
    }

    /**
     * Pooled, because there one thread looks after the claim while another waits for Kafka: however long Kafka is away, no
     * other node takes over and sends the same again. They begin at the first event and not, as Axon would have it, with a
     * replay up to the head: in a replay nothing is published.
     */
    @Bean
    ConfigurerModule publication() {
        return configurer -> configurer.eventProcessing(processing -> List.of(
                        PlacementPublisher.GROUP, HomePublisher.GROUP, ReferralPublisher.GROUP)
                .forEach(group -> processing.registerPooledStreamingEventProcessorConfiguration(
                        group,
                        (axon, tracker) -> tracker.initialToken(StreamableMessageSource::createTailToken)
                                .enableCoordinatorClaimExtension())));
    }

    @Bean
    MeterBinder viewLag(ViewPublication views) {
        return registry -> views.toldAtOnce()
                .forEach(topic -> Gauge.builder("brokerage.view.lag", () -> views.lag(topic))
                        .tag("topic", topic)
                        .description("positions between the head of the log and what the topic of the view tells")
                        .register(registry));
    }

    @Bean
    ViewsHealth viewsHealthIndicator(ViewPublication views) {
        return new ViewsHealth(views);
    }
}
