package brokerage.api.database;

import brokerage.language.id.CouncilId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections on which PostgreSQL shows the rows of one council: of the one on whose behalf it is asked just now.
 * The council holds for one transaction, which begins here and is rolled back when the connection is given back: the pool
 * behind must not commit by itself.
 */
final class OneCouncilsRows extends DelegatingDataSource {

    private static final String COUNCIL = "select set_config('brokerage.council', ?, true)";

    private final Supplier<CouncilId> asking;

    /** @param asking throws where nobody asks, so that nothing is answered there */
    OneCouncilsRows(DataSource reader, Supplier<CouncilId> asking) {
        super(reader);
        this.asking = asking;
    }

    @Override
    public Connection getConnection() throws SQLException {
        CouncilId council = asking.get();
        Connection connection = super.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(COUNCIL)) {
            statement.setString(1, council.value());
            statement.execute();
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }
}
