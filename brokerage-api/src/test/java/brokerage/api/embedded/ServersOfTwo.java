package brokerage.api.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One PostgreSQL and one Kafka for several services at a time, each of them a process of its own. */
public final class ServersOfTwo implements AutoCloseable {

    private final DataFolder data;
    private final KafkaBroker kafka;
    private final PostgresServer postgres;
    private final Path folder;

    public ServersOfTwo(Path folder) {
        this.folder = folder;
        data = DataFolder.take(folder.resolve("servers"));
        kafka = new KafkaBroker(data.resolve("kafka"), 0);
        kafka.startInBackground();
        postgres = PostgresServer.start(data, 0, TestServers.BINARIES);
    }

    public Path folder() {
        return folder;
    }

    public DataSource database() {
        return new DriverManagerDataSource(postgres.database("brokerage"), PostgresServer.OWNER, PostgresServer.OWNER);
    }

    /** What each of the services is told. */
    public List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + postgres.database("brokerage"),
                "--spring.datasource.username=" + PostgresServer.WRITER,
                "--spring.datasource.password=" + PostgresServer.WRITER,
                "--spring.flyway.user=" + PostgresServer.OWNER,
                "--spring.flyway.password=" + PostgresServer.OWNER,
                "--spring.kafka.bootstrap-servers=" + kafka.address(),
                "--brokerage.vault.make-keyset=true",
                "--brokerage.vault.master-keyset=" + data.resolve("master-keyset.json"));
    }

    @Override
    public void close() throws IOException {
        kafka.close();
        postgres.close();
        data.close();
    }
}
