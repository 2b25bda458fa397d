package brokerage.api.log.engine;

import brokerage.api.log.Append;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The audit's entry about an append, a part of its statement: no fact is ever stored without it, through whichever door it
 * came. The digest is of the rows of the log as they are stored.
 */
final class Accounted {

    static final String ENTRY = """
            , accounted as (
                insert into audit_entry (council, at, kind, what, actor, role, client, correlation, reason, subjects,
                    position, facts, digest)
                select ?, taken.recorded_at, 'changed', ?, ?, ?, ?, ?, ?, ?, taken.last, facts.count, facts.digest
                from taken, (
                    select count(*) as count, sha256(string_agg(audit_fact(fact), ''::bytea order by (fact).globalindex))
                        as digest
                    from stored
                ) as facts
            )""";

    private Accounted() {}

    /** Returns the place after the last it has filled. */
    static int bind(PreparedStatement statement, int first, Append append, Set<String> children) throws SQLException {
        EventMessage<?> event = append.events().getFirst();
        Set<String> subjects = new TreeSet<>(children);
        for (EventMessage<?> fact : append.events()) subjects.add(stream(fact));
        int at = first;
        statement.setString(at++, append.council());
        statement.setString(at++, append.what());
        for (String who : new String[] {"actor", "role", "client", "correlation"})
            statement.setString(at++, Objects.requireNonNullElse(said(event, who), ""));
        statement.setString(at++, said(event, "because"));
        statement.setArray(at++, statement.getConnection().createArrayOf("text", subjects.toArray()));
        return at;
    }

    private static String stream(EventMessage<?> fact) {
        return ((DomainEventMessage<?>) fact).getAggregateIdentifier();
    }

    private static @Nullable String said(EventMessage<?> event, String key) {
        return (String) event.getMetaData().get(key);
    }
}
