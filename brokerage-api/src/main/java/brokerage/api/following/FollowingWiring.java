package brokerage.api.following;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every tracker goes on with the requests whose events it takes in. */
@Configuration(proxyBeanMethods = false)
class FollowingWiring {

    @Bean
    Traceparent traceparent(Tracer tracer, Propagator propagator) {
        return new Traceparent(tracer, propagator);
    }

    @Bean
    ConfigurerModule followedEvents(Tracer tracer, Traceparent traces) {
        return configurer -> configurer.eventProcessing(processing -> processing.registerDefaultHandlerInterceptor(
                (axon, tracker) -> new FollowedEvents(tracker, tracer, traces)));
    }
}
