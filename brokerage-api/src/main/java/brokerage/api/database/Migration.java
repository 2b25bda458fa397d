package brokerage.api.database;

import brokerage.api.vault.seals.SealWhatStoodInClear;
import brokerage.api.vault.seals.VaultSettings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * With {@code brokerage.migrate=true} nothing but the tables is made, as their owner, and the process ends: so that the
 * service itself never needs to know the owner.
 */
@Import({Tables.class, VaultSettings.class, SealWhatStoodInClear.class})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public final class Migration {

    public static boolean isAskedFor(String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return environment.getProperty("brokerage.migrate", Boolean.class, false);
    }

    /** Returns when all tables are there. */
    public static void run(String... arguments) {
        new SpringApplicationBuilder(Migration.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }
}
