package brokerage.api.log.engine;

import brokerage.api.embedded.PostgresServer;
import brokerage.api.embedded.TestServers;
import brokerage.api.vault.seals.MasterKeyset;
import brokerage.api.vault.seals.SealWhatStoodInClear;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for all tests of the log, for one test at a time. */
public final class LogDatabase {

    public static final MasterKeyset MASTER = MasterKeyset.fresh();

    private static final String NAME = "log";
    private static final EmbeddedPostgres SERVER = start();

    private LogDatabase() {}

    /** Made by the migrations and empty: whatever the test before left is gone. Reached as its owner, who is no superuser. */
    public static HikariDataSource fresh() {
        HikariDataSource database = empty();
        migrate(database, "latest");
        return database;
    }

    /** Up to a version; {@link #MASTER} wraps what keys are made on the way. */
    public static void migrate(DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .javaMigrations(new SealWhatStoodInClear(MASTER))
                .target(version)
                .load()
                .migrate();
    }

    /** Nothing is there yet. */
    public static HikariDataSource empty() {
        JdbcClient.create(SERVER.getDatabase("postgres", NAME))
                .sql("drop owned by " + PostgresServer.OWNER + " cascade")
                .update();
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(SERVER.getJdbcUrl(PostgresServer.OWNER, NAME));
        database.setMaximumPoolSize(40);
        database.setMinimumIdle(1);
        return database;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPort(TestServers.freePort())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            JdbcClient superuser = JdbcClient.create(server.getPostgresDatabase());
            for (String role : List.of(PostgresServer.OWNER, PostgresServer.WRITER, PostgresServer.READER))
                superuser.sql("create role " + role + " login").update();
            superuser
                    .sql("create database %s owner %s".formatted(NAME, PostgresServer.OWNER))
                    .update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
