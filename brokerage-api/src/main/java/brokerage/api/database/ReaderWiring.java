package brokerage.api.database;

import brokerage.api.door.Identity;
import brokerage.api.log.Log;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;

/** The way to the database by which requests are answered; whoever does not ask for it by name gets the writer's. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReaderSettings.class)
class ReaderWiring {

    @Bean(defaultCandidate = false)
    HikariDataSource readerConnections(JdbcConnectionDetails database, ReaderSettings settings) {
        HikariDataSource connections = new HikariDataSource();
        connections.setPoolName("reader");
        connections.setJdbcUrl(database.getJdbcUrl());
        connections.setUsername(settings.username());
        connections.setPassword(settings.password());
        connections.setMaximumPoolSize(settings.connections());
        connections.setMinimumIdle(1);
        connections.setAutoCommit(false);
        connections.setReadOnly(true);
        return connections;
    }

    /** What of the log one council may know: how far it has come, and when the council's own facts were recorded. */
    @Bean(defaultCandidate = false)
    Log logOfOneCouncil(@Qualifier("reader") JdbcClient reader) {
        return new Log(reader);
    }

    /** Sees the rows of the council for which the request of this thread is made; outside of a request there is none. */
    @Bean(defaultCandidate = false)
    JdbcClient reader(@Qualifier("readerConnections") HikariDataSource connections) {
        return JdbcClient.create(new OneCouncilsRows(
                connections,
                () -> Identity.of(RequestContextHolder.currentRequestAttributes())
                        .council()));
    }
}
