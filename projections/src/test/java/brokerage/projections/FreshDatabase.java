package brokerage.projections;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An empty database for whoever asks, on one real PostgreSQL for all tests of this JVM. Its role owns the database and is no
 * superuser, so that grants and row security are obeyed.
 */
public final class FreshDatabase {

    private static final EmbeddedPostgres server = start();
    private static final AtomicInteger given = new AtomicInteger();

    private FreshDatabase() {}

    public static DataSource create() {
        String name = "fresh_" + given.incrementAndGet();
        JdbcClient superuser = JdbcClient.create(server.getPostgresDatabase());
        superuser.sql("create role " + name + " login").update();
        superuser.sql("create database " + name + " owner " + name).update();
        return server.getDatabase(name, name);
    }

    /** Without the waits for the disk: what a test stores is worth nothing after a power cut. */
    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(Path.of("target", "postgres-binaries")
                            .toAbsolutePath()
                            .toFile())
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setPort(freePort())
                    .start();
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create role brokerage_writer login; create role brokerage_reader login")
                    .update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Out of reach of outgoing connections, any of which could take the port in the seconds until the server gets there. */
    private static int freePort() throws IOException {
        int port = ThreadLocalRandom.current().nextInt(20_000, 32_700);
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        return port;
    }
}
