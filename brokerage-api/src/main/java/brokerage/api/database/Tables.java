package brokerage.api.database;

import brokerage.api.embedded.CannotStart;
import brokerage.projections.upkeep.Definitions;
import brokerage.projections.upkeep.Preparation;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sees to all tables before anything reads or writes one. Whoever knows the owner, named by {@code spring.flyway.user}, makes
 * them; without it the service looks whether they are as this build expects, and refuses to start where they are not.
 */
@Configuration(proxyBeanMethods = false)
class Tables {

    private static final String REMEDY = "Make them first: start this build once with brokerage.migrate=true,"
            + " and spring.flyway.user and spring.flyway.password of the role that owns the database.";

    @Bean
    FlywayMigrationStrategy seenTo(FlywayConnectionDetails owner) {
        return owner.getUsername() == null ? Tables::mustStand : Tables::make;
    }

    private static void make(Flyway flyway) {
        flyway.migrate();
        preparation(flyway).make();
    }

    private static void mustStand(Flyway flyway) {
        try {
            flyway.validate();
        } catch (FlywayException other) {
            throw new CannotStart("The database is not at this build's version.", REMEDY, other);
        }
        List<String> missing = preparation(flyway).missing();
        if (!missing.isEmpty())
            throw new CannotStart("The tables of %s are not as this build defines them.".formatted(missing), REMEDY);
    }

    private static Preparation preparation(Flyway flyway) {
        return new Preparation(flyway.getConfiguration().getDataSource(), Definitions.all());
    }
}
