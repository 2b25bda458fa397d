package brokerage.api.log.engine;

import brokerage.api.embedded.TestServers;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for all tests of the log, for one test at a time. */
public final class LogDatabase {

    private static final EmbeddedPostgres SERVER = start();

    private LogDatabase() {}

    /** Made by the migrations and empty: whatever the test before left is gone. */
    public static HikariDataSource fresh() {
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("drop schema public cascade; create schema public")
                .update();
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(SERVER.getJdbcUrl("postgres", "postgres"));
        database.setMaximumPoolSize(40);
        database.setMinimumIdle(1);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(TestServers.freePort())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
