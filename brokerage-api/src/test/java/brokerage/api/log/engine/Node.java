package brokerage.api.log.engine;

import brokerage.api.log.Caller;
import brokerage.api.log.Commands;
import brokerage.api.log.Log;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One instance of the service with nothing in it but the log and the jars; two on one database are two nodes. */
public final class Node implements AutoCloseable {

    public final SpringTransactionManager transactions;
    public final LogEngine engine;
    public final LogStore store;
    public final Log log;
    public final Commands commands;
    public final CommandBus bus;
    public final Configuration axon;

    public Node(DataSource database, Clock clock) {
        this(database, clock, configurer -> {});
    }

    /** @param more what this node has beside the jars, such as trackers */
    public Node(DataSource database, Clock clock, Consumer<Configurer> more) {
        transactions = new SpringTransactionManager(new JdbcTransactionManager(database));
        engine = engine(database, clock);
        store = new LogStore(engine);
        log = new Log(JdbcClient.create(database));
        axon = axon(more);
        bus = axon.commandBus();
        commands = new Commands(axon.commandGateway(), engine, log);
    }

    private LogEngine engine(DataSource database, Clock clock) {
        StableNames names = new StableNames(new StoredNames(List.of(JarEvent.class)));
        return new LogEngine(
                new SpringDataSourceConnectionProvider(database),
                transactions,
                names,
                NoOpEventUpcaster.INSTANCE,
                clock);
    }

    private Configuration axon(Consumer<Configurer> more) {
        AggregateConfigurer<Jar> jars = AggregateConfigurer.defaultConfiguration(Jar.class)
                .configureCache(config -> new AggregateCache(store, 100));
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(config -> transactions)
                .configureEventStore(config -> store)
                .configureCommandBus(config -> commandBus())
                .configureAggregate(jars)
                .registerCommandHandler(config -> new JarFlow(config.repository(Jar.class)));
        more.accept(configurer);
        return configurer.start();
    }

    private CommandBus commandBus() {
        SimpleCommandBus commandBus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        commandBus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(
                List.of(new SimpleCorrelationDataProvider(Caller.KEYS.toArray(String[]::new)))));
        return commandBus;
    }

    public static DomainEventMessage<?> marblePut(String jar, long sequence) {
        return new GenericDomainEventMessage<>("jar", jar, sequence, new JarEvent.MarblePut(jar));
    }

    /** All a tracker at that token would be given now. */
    public List<TrackedEventMessage<?>> read(TrackingToken after) {
        try (var page = engine.readEvents(after, false)) {
            return new ArrayList<>(page.toList());
        }
    }

    public static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
