package brokerage.api.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServersTest {

    private final Path folder = TestFolders.fresh();

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, KafkaAutoConfiguration.class))
            .withUserConfiguration(EmbeddedServers.class)
            .withPropertyValues(
                    "brokerage.data=" + folder,
                    "brokerage.embedded.postgres-port=0",
                    "brokerage.embedded.kafka-port=0");

    @Test
    void with_nothing_configured_both_come_along() {
        service.run(context -> {
            assertThat(JdbcClient.create(context.getBean(DataSource.class))
                            .sql("select current_database()")
                            .query(String.class)
                            .single())
                    .isEqualTo("brokerage");
            assertThat(context.getBean(KafkaConnectionDetails.class).getBootstrapServers())
                    .containsExactly(context.getBean(KafkaBroker.class).address());
        });
    }

    @Test
    void with_both_configured_neither_wakes_nor_touches_the_disk() {
        service.withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://elsewhere/brokerage",
                        "spring.kafka.bootstrap-servers[0]=elsewhere:9092")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(PostgresServer.class).doesNotHaveBean(KafkaBroker.class);
                    assertThat(folder).doesNotExist();
                });
    }

    @Test
    void the_spelling_of_an_environment_variable_counts_as_configured() {
        service.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "test-systemEnvironment",
                                Map.of(
                                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://elsewhere/brokerage",
                                        "SPRING_KAFKA_BOOTSTRAP_SERVERS", "elsewhere:9092"))))
                .run(context -> assertThat(context)
                        .doesNotHaveBean(PostgresServer.class)
                        .doesNotHaveBean(KafkaBroker.class));
    }
}
