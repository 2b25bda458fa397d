package brokerage.api.embedded;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** Leads migrations to a database of the embedded server, as its owner. */
record PostgresOwner(String url) implements FlywayConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return PostgresServer.OWNER;
    }

    /** Any would do: the server trusts loopback. */
    @Override
    public String getPassword() {
        return PostgresServer.OWNER;
    }
}
