package brokerage.api.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Brings up whichever server nobody configured, and tells the rest of the service where to find it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddedSettings.class)
class EmbeddedServers {

    /** Taken only when a server needs it: with both configured elsewhere the service leaves no trace on the disk. */
    @Bean
    @Lazy
    DataFolder dataFolder(EmbeddedSettings settings) {
        return DataFolder.take(Path.of(settings.data()));
    }

    @Configuration(proxyBeanMethods = false)
    @WhenUnset("spring.kafka.bootstrap-servers")
    static class Kafka {

        @Bean
        KafkaBroker kafkaBroker(DataFolder data, EmbeddedSettings settings) {
            KafkaBroker broker =
                    new KafkaBroker(data.resolve("kafka"), settings.embedded().kafkaPort());
            broker.startInBackground();
            return broker;
        }

        @Bean
        KafkaConnectionDetails kafkaConnectionDetails(KafkaBroker broker) {
            return new KafkaBrokerConnection(broker);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @WhenUnset("spring.datasource.url")
    static class Postgres {

        private static final String DATABASE = "brokerage";

        /** Asks for the broker first, if there is to be one: the two then start at the same time. */
        @Bean
        PostgresServer postgresServer(
                DataFolder data, EmbeddedSettings settings, ObjectProvider<KafkaBroker> brokerFirst) {
            brokerFirst.getIfAvailable();
            return PostgresServer.start(data, settings.embedded().postgresPort());
        }

        @Bean
        JdbcConnectionDetails jdbcConnectionDetails(PostgresServer server) {
            return new PostgresConnection(server.database(DATABASE));
        }

        @Bean
        FlywayConnectionDetails flywayConnectionDetails(PostgresServer server) {
            return new PostgresOwner(server.database(DATABASE));
        }
    }
}
