package brokerage.api.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Leads Spring's data source to a database of the embedded server, as the running service. */
record PostgresConnection(String url) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return PostgresServer.WRITER;
    }

    /** Any would do: the server trusts loopback. */
    @Override
    public String getPassword() {
        return PostgresServer.WRITER;
    }
}
