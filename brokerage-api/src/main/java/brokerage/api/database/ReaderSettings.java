package brokerage.api.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom answers are read, from the database of {@code spring.datasource}.
 *
 * @param connections at most so many at a time, beside those of {@code spring.datasource.hikari}
 */
@ConfigurationProperties("brokerage.reader")
record ReaderSettings(
        @DefaultValue("brokerage_reader") String username,
        @DefaultValue("") String password,
        @DefaultValue("10") int connections) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return username;
    }
}
