package brokerage.api.published.views;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Held, on a connection of its own, by the one node that tells the views. When that dies, PostgreSQL lets go of it; when it
 * is merely cut off, PostgreSQL notices within half a minute. Two who both believe they hold it do no harm: see {@link Turn}.
 */
final class Duty implements AutoCloseable {

    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended('views', 0))";
    private static final String LAY_DOWN = "select pg_advisory_unlock(hashtextextended('views', 0))";
    private static final String NOTICE_WHO_IS_CUT_OFF =
            "set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3";
    private static final int ANSWER_WITHIN_SECONDS = 5;

    private final Connection connection;

    private Duty(Connection connection) {
        this.connection = connection;
    }

    /** Empty while somebody else holds it. */
    static Optional<Duty> take(DataSource database) {
        try {
            var duty = new Duty(database.getConnection());
            if (duty.ask(TAKE)) return Optional.of(duty);
            duty.connection.close();
            return Optional.empty();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    boolean isHeld() {
        try {
            return connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    @Override
    public void close() {
        try (connection) {
            if (!connection.isClosed() && isHeld()) ask(LAY_DOWN);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private boolean ask(String question) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(NOTICE_WHO_IS_CUT_OFF);
            try (ResultSet answer = statement.executeQuery(question)) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static DataAccessResourceFailureException failed(SQLException failure) {
        return new DataAccessResourceFailureException("the duty of telling the views cannot be asked for", failure);
    }
}
