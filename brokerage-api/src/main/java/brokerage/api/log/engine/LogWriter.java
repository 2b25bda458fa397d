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
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one append on a connection whose transaction is someone else's. The counter row is locked from here to the end
 * of that transaction: this is what makes positions rise in the order of commits, and a rollback gives them back.
 */
final class LogWriter {

    /**
     * Takes the positions and stores the events and the rows beside them in one round trip, since everyone else waits for
     * the counter row meanwhile; without events it only locks and reads. Before that it says for which council: the database
     * takes no event of another.
     */
    private static final String EVENTS = """
            select set_config('brokerage.council', ?, true);
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
                returning domainevententry as fact
            )""";

    private static final String TAKEN = " select last, recorded_at from taken";

    private static final int FIRST_COLUMN = 5;

    private final Clock clock;
    private final Serializer serializer;

    LogWriter(Clock clock, Serializer serializer) {
        this.clock = clock;
        this.serializer = serializer;
    }

    Appended write(Connection connection, Append append) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql(append))) {
            statement.setString(1, append.council());
            int next = bindEvents(statement, append);
            for (SideRow row : append.rows())
                for (Object value : row.columns().values())
                    if (!isTaken(value)) statement.setObject(next++, storable(value, append));
            statement.execute();
            statement.getMoreResults();
            try (ResultSet taken = statement.getResultSet()) {
                taken.next();
                return new Appended(
                        taken.getLong(1),
                        taken.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }

    private int bindEvents(PreparedStatement statement, Append append) throws SQLException {
        int count = append.events().size();
        statement.setInt(2, count);
        statement.setObject(3, clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        statement.setInt(4, count);
        EventColumns events = EventColumns.of(append.events(), serializer);
        events.bind(statement, FIRST_COLUMN);
        int next = FIRST_COLUMN + EventColumns.COUNT;
        return count == 0 ? next : Accounted.bind(statement, next, append, events.children());
    }

    /** The same for all appends with rows of the same tables, so that the server plans it once. */
    private static String sql(Append append) {
        List<SideRow> rows = append.rows();
        var sql = new StringBuilder(EVENTS);
        if (!append.events().isEmpty()) sql.append(Accounted.ENTRY);
        for (int n = 0; n < rows.size(); n++) {
            SideRow row = rows.get(n);
            String values =
                    row.columns().values().stream().map(LogWriter::place).collect(Collectors.joining(", "));
            String columns = String.join(", ", row.columns().keySet());
            sql.append(", row_%d as (insert into %s (%s) values (%s))".formatted(n, row.table(), columns, values));
        }
        return sql.append(TAKEN).toString();
    }

    private static String place(@Nullable Object value) {
        if (value == SideRow.Known.POSITION) return "(select last from taken)";
        if (value == SideRow.Known.RECORDED_AT) return "(select recorded_at from taken)";
        return "?";
    }

    /** Known to the statement itself. */
    private static boolean isTaken(@Nullable Object value) {
        return value == SideRow.Known.POSITION || value == SideRow.Known.RECORDED_AT;
    }

    private static @Nullable Object storable(@Nullable Object value, Append append) {
        if (value == SideRow.Known.VERSION) return append.version();
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
