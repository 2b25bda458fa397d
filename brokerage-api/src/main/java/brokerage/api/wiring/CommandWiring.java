package brokerage.api.wiring;

import brokerage.api.following.WatchedCommands;
import brokerage.api.log.Appender;
import brokerage.api.log.Caller;
import brokerage.api.log.Commands;
import brokerage.api.log.Log;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a command: in the sender's thread, in one transaction, to one handler. */
@Configuration(proxyBeanMethods = false)
class CommandWiring {

    /** Who and why pass from command to event, and from an event to the commands it leads to. */
    @Bean
    CorrelationDataProvider whoAndWhy() {
        return new SimpleCorrelationDataProvider(Caller.KEYS.toArray(String[]::new));
    }

    /** Whatever a handler throws, nothing is stored: by default Axon commits after a checked exception. */
    @Bean
    CommandBus commandBus(
            TransactionManager transactions, List<CorrelationDataProvider> takenOver, ObservationRegistry watched) {
        CommandBus bus = new WatchedCommands(
                SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .duplicateCommandHandlerResolver(new FlowsFirst()),
                watched);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(takenOver));
        return bus;
    }

    @Bean
    Commands commands(CommandGateway gateway, Appender appender, Log log) {
        return new Commands(gateway, appender, log);
    }
}
