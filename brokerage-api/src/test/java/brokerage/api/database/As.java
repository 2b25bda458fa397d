package brokerage.api.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Speaks to the database as one of its roles, for one transaction at a time, which leaves nothing. */
record As(DataSource database) {

    /** In a transaction that has set this council. */
    <T> T of(String council, Function<JdbcClient, T> work) {
        return inVain(sql -> {
            sql.sql("select set_config('brokerage.council', ?, true)")
                    .param(council)
                    .query(String.class)
                    .single();
            return work.apply(sql);
        });
    }

    <T> T inVain(Function<JdbcClient, T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(false); // what it may is to be a question of its rights
            connection.setAutoCommit(false);
            try {
                return work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("the database cannot be asked", failure);
        }
    }
}
