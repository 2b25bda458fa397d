package brokerage.api.imports;

import brokerage.language.id.CouncilId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Held, on a connection of its own, while a council's import runs, on whatever node: when that dies, PostgreSQL lets go of
 * the lock, so that nobody need guess whether a running import still runs.
 */
final class CouncilLock implements AutoCloseable {

    private final Connection connection;
    private final String name;

    private CouncilLock(Connection connection, CouncilId council) {
        this.connection = connection;
        this.name = "import:" + council;
    }

    /** Empty when somebody holds it. */
    static Optional<CouncilLock> take(DataSource database, CouncilId council) {
        try {
            var lock = new CouncilLock(database.getConnection(), council);
            if (lock.ask("select pg_try_advisory_lock(hashtextextended(?, 0))")) return Optional.of(lock);
            lock.connection.close();
            return Optional.empty();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /** Lets go of it, once; a connection that cannot be asked any more has done so already. */
    @Override
    public void close() {
        try (connection) {
            if (connection.isClosed()) return;
            ask("select pg_advisory_unlock(hashtextextended(?, 0))");
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private boolean ask(String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static DataAccessResourceFailureException failed(SQLException failure) {
        return new DataAccessResourceFailureException("the lock of imports cannot be asked for", failure);
    }
}
