package brokerage.api.log.engine;

import brokerage.api.log.Log;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;

/** Reads the log by position. A plain comparison is enough, because no position below one that is seen can still appear. */
final class LogReader {

    private static final String PAGE = """
            select globalindex, "timestamp", eventidentifier, aggregateidentifier, sequencenumber, type,
                payloadtype, payloadrevision, payload, metadata
            from domainevententry where globalindex > ? order by globalindex limit ?
            """;
    private static final String HEAD = "select last from log_position";
    private static final String BEFORE = """
            select globalindex - 1 from domainevententry
            where "timestamp" >= ? order by "timestamp", globalindex limit 1
            """;

    /** A row as Axon knows it. */
    @FunctionalInterface
    interface Fact {
        DomainEventData<?> in(ResultSet row) throws SQLException;
    }

    private final Fact fact;

    LogReader(Fact fact) {
        this.fact = fact;
    }

    List<TrackedEventData<?>> page(Connection connection, long after, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, after);
            statement.setInt(2, limit);
            List<TrackedEventData<?>> page = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) page.add(tracked(row));
            }
            return page;
        }
    }

    private TrackedEventData<?> tracked(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong(1)), fact.in(row));
    }

    long head(Connection connection) throws SQLException {
        return position(connection, HEAD).orElseThrow();
    }

    /** The position before the first fact recorded at that instant or later; empty when there is no such fact. */
    OptionalLong before(Connection connection, Instant instant) throws SQLException {
        return position(connection, BEFORE, Log.RECORDED_AT.format(instant));
    }

    private static OptionalLong position(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setString(i + 1, parameters[i]);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }
}
