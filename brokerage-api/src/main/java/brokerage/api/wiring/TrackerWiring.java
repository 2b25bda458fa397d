package brokerage.api.wiring;

import brokerage.api.embedded.PostgresServer;
import brokerage.api.log.Log;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The trackers: each processing group reads the log at its own pace and keeps its place beside what it writes. */
@Configuration(proxyBeanMethods = false)
class TrackerWiring {

    private static final int EVENTS_PER_TRANSACTION = 500;

    /** A tracker that failed, or whose node died, is taken up again as soon as its turn has come; Axon would look each 5 s. */
    private static final int MILLISECONDS_TO_NEXT_CLAIM = 1000;

    /**
     * For tokens. A token in a replay holds another token, whose class Jackson reads back only if it is told that it may;
     * without this every tracker stops for good after its first start.
     */
    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(TrackingToken.class)
                                .build()))
                .build();
    }

    /**
     * With PostgreSQL inside, the data folder's lock sees to it that this is the only node: under one name for all times it
     * goes on at once after a kill, instead of waiting until its own old claim has lapsed.
     */
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            Serializer serializer,
            LogSettings settings,
            ObjectProvider<PostgresServer> inside) {
        JdbcTokenStore.Builder builder = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .contentType(byte[].class);
        if (!settings.node().isEmpty()) builder.nodeId(settings.node());
        else inside.ifAvailable(only -> builder.nodeId("the only node"));
        return builder.build();
    }

    @Bean
    Failures failures() {
        return new Failures();
    }

    /** A handler that fails holds its tracker up until it succeeds: by default Axon writes a line and skips the event. */
    @Bean
    ConfigurerModule trackerDefaults(Failures failures) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingPooledStreamingEventProcessors((axon, tracker) -> tracker.batchSize(EVENTS_PER_TRANSACTION)
                        .initialSegmentCount(1)
                        .tokenClaimInterval(MILLISECONDS_TO_NEXT_CLAIM))
                .registerDefaultErrorHandler(axon -> failures)
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance()));
    }

    @Bean
    Trackers trackers(
            org.axonframework.config.Configuration axon,
            Failures failures,
            JdbcClient jdbc,
            Serializer serializer,
            Log log) {
        return new Trackers(axon.eventProcessingConfiguration(), failures, new StoredPositions(jdbc, serializer), log);
    }

    @Bean
    MeterBinder projectionLag(Trackers trackers) {
        return registry -> trackers.names()
                .forEach(name -> Gauge.builder("brokerage.projection.lag", () -> trackers.lag(name))
                        .tag("name", name)
                        .description("positions between the head of the log and what the projection has taken in")
                        .register(registry));
    }

    @Bean
    TrackersHealth trackersHealthIndicator(Trackers trackers, LogSettings settings) {
        return new TrackersHealth(trackers, settings.healthyLag());
    }
}
