package brokerage.api.embedded;

import brokerage.api.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * One PostgreSQL and one Kafka for all tests of this JVM, on free ports and a folder of their own. Each application gets a
 * database to itself, so that two of them never move each other's trackers; the topics they share.
 */
public final class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Kept from run to run: unpacking takes longer than starting. */
    static final PostgresBinaries BINARIES =
            new PostgresBinaries(Path.of("target", "postgres-binaries").toAbsolutePath());

    private static final AtomicInteger applications = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = Running.POSTGRES.database("service_" + applications.incrementAndGet());
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + PostgresServer.WRITER,
                        "spring.datasource.password=" + PostgresServer.WRITER,
                        "spring.flyway.user=" + PostgresServer.OWNER,
                        "spring.flyway.password=" + PostgresServer.OWNER,
                        "spring.kafka.bootstrap-servers=" + Running.KAFKA.address(),
                        // Every test class is a council with topics of its own.
                        "brokerage.topics.partitions=2",
                        "brokerage.vault.make-keyset=true",
                        "brokerage.vault.master-keyset=" + Running.DATA.resolve("master-keyset.json"),
                        "spring.datasource.hikari.maximum-pool-size=12",
                        "spring.datasource.hikari.minimum-idle=1",
                        "brokerage.reader.connections=6",
                        "brokerage.identity.key-file=" + Tokens.keyFile(),
                        "brokerage.identity.issuer=" + Tokens.ISSUER,
                        // Of all the councils of all tests: whoever wants to see it does it.
                        "brokerage.measures.tell-every=1d",
                        "brokerage.limits.per-second=1000000",
                        "brokerage.limits.burst=1000000",
                        "brokerage.limits.strangers-per-second=1000000",
                        "brokerage.limits.strangers-burst=1000000",
                        "brokerage.councils.distances.own-area=E07000178")
                .applyTo(context);
        councils().forEach(context.getEnvironment().getPropertySources()::addLast);
        context.getBeanFactory().registerSingleton("kafkaBroker", Running.KAFKA);
    }

    /** The worked council has its settings in every test, without its files. */
    private static List<PropertySource<?>> councils() {
        try {
            var settings = new ClassPathResource("worked-council/oxfordshire.yaml");
            return new YamlPropertySourceLoader().load("worked council", settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL of an empty database of this name. */
    public static String database(String name) {
        return Running.POSTGRES.database(name);
    }

    /** For a test that starts a server of its own. */
    public static int freePort() {
        return LoopbackPort.any();
    }

    /** Started by the first application of this JVM, stopped after the last one has closed. */
    private static final class Running {

        static final DataFolder DATA = DataFolder.take(TestFolders.fresh());
        static final KafkaBroker KAFKA = new KafkaBroker(DATA.resolve("kafka"), 0);
        static final PostgresServer POSTGRES;

        static {
            KAFKA.startInBackground();
            POSTGRES = PostgresServer.start(DATA, 0, BINARIES);
            SpringApplication.getShutdownHandlers().add(Running::close);
        }

        static void close() {
            KAFKA.close();
            try {
                POSTGRES.close();
                DATA.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
