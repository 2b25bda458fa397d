package brokerage.api.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Leads Spring's data source to a database of the embedded server, under the role that owns it. */
record PostgresConnection(String url) implements JdbcConnectionDetails {

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
