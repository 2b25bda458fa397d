package brokerage.api.log.engine;

import brokerage.api.log.RowTaken;
import java.sql.SQLException;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What a failure of the database means to whoever appended. Axon looks only at the first event of an append; here it does
 * not matter which event lost, and a row beside the events that is already there is no conflict of streams.
 */
final class LogFailure {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";

    private LogFailure() {}

    static RuntimeException of(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return switch (state) {
            case UNIQUE_VIOLATION -> violation(failure);
            case SERIALIZATION_FAILURE, DEADLOCK -> new ConcurrencyException("another append went first", failure);
            default -> new EventStoreException("the log could not be reached or written", failure);
        };
    }

    private static RuntimeException violation(SQLException failure) {
        ServerErrorMessage said = failure instanceof PSQLException told ? told.getServerErrorMessage() : null;
        return said == null || "domainevententry".equals(said.getTable())
                ? new ConcurrencyException("a stream has moved on since it was read", failure)
                : new RowTaken(said.getTable(), said.getConstraint(), failure);
    }
}
