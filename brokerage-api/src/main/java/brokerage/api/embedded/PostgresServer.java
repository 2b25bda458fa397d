package brokerage.api.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL process beside this JVM, as durable as a real one: it outlives a crash, and the next start finds every
 * committed fact.
 */
public final class PostgresServer implements AutoCloseable {

    /** Owns the databases and makes their tables. Like the other two no superuser: row security and grants mean something. */
    public static final String OWNER = "brokerage";

    /** As whom the service runs. */
    public static final String WRITER = "brokerage_writer";

    /** As whom it answers. */
    public static final String READER = "brokerage_reader";

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    /** The embedding library switches durability off, for tests; a power cut would then lose facts we had confirmed. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "128MB",
            "max_connections", "100",
            "max_wal_size", "2GB",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "");

    /** Sorts alike on every machine. */
    private static final Map<String, String> LOCALE =
            Map.of("locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", "C");

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Stops what an earlier service left running, and makes the cluster anew if an earlier start never finished it. */
    public static PostgresServer start(DataFolder data, int port) {
        return start(data, port, new PostgresBinaries(data.resolve("postgres-binaries")));
    }

    static PostgresServer start(DataFolder data, int port, PostgresBinaries binaries) {
        long began = System.nanoTime();
        PostgresFolder folder = new PostgresFolder(data.resolve("postgres"));
        folder.makeReady();
        binaries.dropUnfinished();
        PostgresServer server = new PostgresServer(launch(folder.path(), port, binaries));
        server.mustServe(folder.path());
        folder.markFinished();
        log.info("PostgreSQL listens at {} after {} ms", server.address(), (System.nanoTime() - began) / 1_000_000);
        return server;
    }

    /** The URL of a database, which is made the first time it is asked for. */
    public String database(String name) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            makeRoles(statement);
            if (!exists(statement, "pg_database where datname", name)) {
                statement.execute("create database " + name + " owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " cannot be made", e);
        }
        return "jdbc:postgresql://" + address() + "/" + name + "?reWriteBatchedInserts=true&prepareThreshold=1";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Somebody may have taken the port after we looked; the library is content with any PostgreSQL that answers. */
    private void mustServe(Path folder) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet served = statement.executeQuery("show data_directory")) {
            if (!served.next() || !Files.isSameFile(Path.of(served.getString(1)), folder)) {
                throw new CannotStart("Another PostgreSQL answers at " + address() + ".", "Choose another port.");
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("PostgreSQL does not answer at " + address(), e);
        }
    }

    /** What they may do is granted by the migrations. */
    static void makeRoles(Statement superuser) throws SQLException {
        for (String role : List.of(OWNER, WRITER, READER)) {
            if (!exists(superuser, "pg_roles where rolname", role)) {
                superuser.execute("create role " + role + " login");
            }
        }
    }

    private String address() {
        return "127.0.0.1:" + server.getPort();
    }

    private static boolean exists(Statement statement, String where, String name) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from " + where + " = '" + name + "'")) {
            return found.next();
        }
    }

    private static EmbeddedPostgres launch(Path folder, int port, PostgresBinaries binaries) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // the application closes it, after everything that still writes
                .setOverrideWorkingDirectory(binaries.path().toFile())
                .setPGStartupWait(Duration.ofMinutes(5)) // a recovery is worth waiting for
                .setConnectConfig("loginTimeout", "10") // but not somebody on our port who never answers
                .setPort(LoopbackPort.of(port, "brokerage.embedded.postgres-port"));
        LOCALE.forEach(builder::setLocaleConfig);
        SETTINGS.forEach(builder::setServerConfig);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in " + folder, e);
        }
    }
}
