package brokerage.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import brokerage.api.embedded.CannotStart;
import brokerage.api.embedded.PostgresServer;
import brokerage.api.embedded.TestServers;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service needs no owner: tables are made apart from it, and it looks whether they are. */
class MigrationTest {

    private final String url = TestServers.database("apart");

    @TempDir
    private Path folder;

    @Test
    void the_service_starts_when_its_tables_were_made_apart_and_says_what_is_missing_when_not() {
        refuses("The database is not at this build's version.");

        Migration.run(
                "--spring.datasource.url=" + url,
                "--spring.flyway.user=" + PostgresServer.OWNER,
                "--spring.flyway.password=any",
                "--brokerage.vault.make-keyset=true",
                "--brokerage.vault.master-keyset=" + keyset());
        asWriter().run(context -> assertThat(context).hasSingleBean(Flyway.class));

        owner().sql("update projection set definition = 'of another build' where name = 'journey'")
                .update();
        refuses("The tables of [journey] are not as this build defines them.");
    }

    @Test
    void the_service_is_asked_to_migrate_by_argument() {
        assertThat(Migration.isAskedFor("--brokerage.migrate=true")).isTrue();
        assertThat(Migration.isAskedFor("--brokerage.migrate=false")).isFalse();
        assertThat(Migration.isAskedFor()).isFalse();
    }

    private void refuses(String reason) {
        asWriter()
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining(CannotStart.class.getName() + ": " + reason));
    }

    /** The same parts as {@link Migration} has, without the owner. */
    private ApplicationContextRunner asWriter() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Migration.class)
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + PostgresServer.WRITER,
                        "brokerage.vault.make-keyset=true",
                        "brokerage.vault.master-keyset=" + keyset());
    }

    private Path keyset() {
        return folder.resolve("master-keyset.json");
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(url, PostgresServer.OWNER, "any"));
    }
}
