package brokerage.api.wiring;

import brokerage.api.log.Log;
import brokerage.api.log.engine.AggregateCache;
import brokerage.api.log.engine.LogEngine;
import brokerage.api.log.engine.LogStore;
import brokerage.api.log.engine.OtherNodes;
import brokerage.api.log.engine.StableNames;
import brokerage.api.log.engine.StoredNames;
import brokerage.budget.BudgetEvent;
import brokerage.child.ChildEvent;
import brokerage.contract.ContractEvent;
import brokerage.home.HomeEvent;
import brokerage.meeting.MeetingEvent;
import brokerage.pipeline.PipelineEvent;
import brokerage.plan.PlanEvent;
import brokerage.provider.ProviderEvent;
import brokerage.referral.ReferralEvent;
import brokerage.signoff.SignOffEvent;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The log in PostgreSQL. All is declared here, because what Axon configures by itself is made for an older Boot. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LogSettings.class)
class LogWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Hands out the connection of the running transaction, so that all of a unit of work is one transaction. */
    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    StoredNames storedNames() {
        return new StoredNames(List.of(
                BudgetEvent.class,
                ChildEvent.class,
                HomeEvent.class,
                ContractEvent.class,
                PipelineEvent.class,
                MeetingEvent.class,
                PlanEvent.class,
                ProviderEvent.class,
                ReferralEvent.class,
                SignOffEvent.class));
    }

    @Bean
    Serializer eventSerializer(StoredNames names) {
        return new StableNames(names);
    }

    /** Upcasters are beans and work in the order of their {@code @Order}, oldest change first. */
    @Bean
    LogEngine logEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer events,
            ObjectProvider<EventUpcaster> upcasters,
            Clock clock,
            ObservationRegistry watched) {
        var chain = new EventUpcasterChain(upcasters.orderedStream().toList());
        return new LogEngine(connections, transactions, events, chain, clock, watched);
    }

    @Bean
    LogStore eventStore(LogEngine engine) {
        return new LogStore(engine);
    }

    @Bean
    Log log(JdbcClient jdbc) {
        return new Log(jdbc);
    }

    @Bean
    OtherNodes otherNodes(Log log, LogStore store, LogSettings settings) {
        return new OtherNodes(log, store, settings.lookForOtherNodes());
    }

    /** Aggregates name it: {@code @Aggregate(cache = "aggregateCache")}. */
    @Bean
    AggregateCache aggregateCache(LogStore store, LogSettings settings) {
        return new AggregateCache(store, settings.aggregatesInMemory());
    }
}
