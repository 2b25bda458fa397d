package brokerage.api.log.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import brokerage.api.log.ChildrenNamed;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** The events of an append, column by column, because one statement with arrays stores any number in one round trip. */
final class EventColumns {

    /** What of an event needs the serializer, done once. */
    private record Entry(
            DomainEventMessage<?> event, SerializedObject<byte[]> payload, SerializedObject<byte[]> metadata) {}

    /** How many columns {@link #bind} fills. */
    static final int COUNT = 8;

    private final List<Entry> entries;

    private EventColumns(List<Entry> entries) {
        this.entries = entries;
    }

    static EventColumns of(List<? extends EventMessage<?>> events, Serializer serializer) {
        return new EventColumns(
                events.stream().map(event -> entry(event, serializer)).toList());
    }

    private static Entry entry(EventMessage<?> event, Serializer serializer) {
        if (!(event instanceof DomainEventMessage<?> fact))
            throw new IllegalArgumentException("every fact belongs to a stream: " + event.getPayloadType());
        return new Entry(
                fact,
                fact.serializePayload(serializer, byte[].class),
                fact.serializeMetaData(serializer, byte[].class));
    }

    /** The children these events are about or speak of. */
    Set<String> children() {
        Set<String> children = new TreeSet<>();
        for (Entry entry : entries) {
            children.addAll(
                    ChildrenNamed.in(entry.event().getAggregateIdentifier().getBytes(UTF_8)));
            children.addAll(ChildrenNamed.in(entry.payload().getData()));
        }
        return children;
    }

    /** In the order id, stream, sequence, type, name, version, payload, metadata. */
    void bind(PreparedStatement statement, int first) throws SQLException {
        int at = first;
        array(statement, at++, "text", String[]::new, entry -> entry.event().getIdentifier());
        array(statement, at++, "text", String[]::new, entry -> entry.event().getAggregateIdentifier());
        array(statement, at++, "int8", Long[]::new, entry -> entry.event().getSequenceNumber());
        array(statement, at++, "text", String[]::new, entry -> entry.event().getType());
        array(
                statement,
                at++,
                "text",
                String[]::new,
                entry -> entry.payload().getType().getName());
        array(
                statement,
                at++,
                "text",
                String[]::new,
                entry -> entry.payload().getType().getRevision());
        array(statement, at++, "bytea", byte[][]::new, entry -> entry.payload().getData());
        array(statement, at, "bytea", byte[][]::new, entry -> entry.metadata().getData());
    }

    private <T> void array(
            PreparedStatement statement, int at, String type, IntFunction<T[]> array, Function<Entry, T> column)
            throws SQLException {
        T[] values = entries.stream().map(column).toArray(array);
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
    }
}
