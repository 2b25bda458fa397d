package brokerage.api.log.engine;

import brokerage.api.log.Append;
import brokerage.api.log.Appended;
import brokerage.api.log.SideRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one append on a connection whose transaction is someone else's. The counter row is locked from here to the end
 * of that transaction: this is what makes positions rise in the order of commits, and a rollback gives them back.
 */
final class LogWriter {

    /** Takes the positions and stores the events in one round trip; without events it only locks and reads. */
    private static final String EVENTS = """
            with taken as (
                update log_position set last = last + ?, recorded_at = greatest(recorded_at, ?) returning last, recorded_at
            ), stored as (
                insert into domainevententry (globalindex, "timestamp", eventidentifier, aggregateidentifier,
                    sequencenumber, type, payloadtype, payloadrevision, payload, metadata)
                select taken.last - ? + e.n,
                    to_char(taken.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                    e.id, e.stream, e.sequence, e.type, e.name, e.version, e.payload, e.metadata
                from taken, unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::bytea[],
                    ?::bytea[]) with ordinality as e (id, stream, sequence, type, name, version, payload, metadata, n)
            )
            select last, recorded_at from taken
            """;

    private final Clock clock;
    private final Serializer serializer;

    LogWriter(Clock clock, Serializer serializer) {
        this.clock = clock;
        this.serializer = serializer;
    }

    Appended write(Connection connection, Append append) throws SQLException {
        Appended appended = writeEvents(connection, append.events());
        for (SideRow row : append.rows()) writeRow(connection, row, append, appended);
        return appended;
    }

    private Appended writeEvents(Connection connection, List<? extends EventMessage<?>> events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
            statement.setInt(1, events.size());
            statement.setObject(
                    2, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            statement.setInt(3, events.size());
            EventColumns.of(events, serializer).bind(statement, 4);
            try (ResultSet taken = statement.executeQuery()) {
                taken.next();
                return new Appended(
                        taken.getLong(1),
                        taken.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }

    private static void writeRow(Connection connection, SideRow row, Append append, Appended appended)
            throws SQLException {
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        row.table(),
                        String.join(", ", row.columns().keySet()),
                        String.join(", ", Collections.nCopies(row.columns().size(), "?")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int column = 0;
            for (Object value : row.columns().values())
                statement.setObject(++column, storable(known(value, append, appended)));
            statement.executeUpdate();
        }
    }

    private static @Nullable Object known(@Nullable Object value, Append append, Appended appended) {
        if (!(value instanceof SideRow.Known known)) return value;
        return switch (known) {
            case POSITION -> appended.position();
            case RECORDED_AT -> appended.recordedAt();
            case VERSION -> append.version();
        };
    }

    private static @Nullable Object storable(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
