package brokerage.api.log.engine;

import brokerage.language.StoredAs;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * Which stored name stands for which event. Complete from the start: an event without a name, or two with the same, stop
 * it; and a name found in the log that nobody knows is an error, for to pass over it would be to lose a fact.
 */
public final class StoredNames {

    private final Map<Class<?>, SerializedType> types = new HashMap<>();
    private final Map<String, Class<?>> classes = new HashMap<>();

    /** @param families sealed interfaces holding the events, directly or through sealed interfaces of their own */
    public StoredNames(List<Class<?>> families) {
        families.stream().flatMap(StoredNames::events).distinct().forEach(this::add);
    }

    private static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredNames::events)
                : Stream.of(type);
    }

    private void add(Class<?> event) {
        StoredAs name = event.getAnnotation(StoredAs.class);
        if (name == null) throw new IllegalStateException("an event without a stored name: " + event);
        Class<?> other = classes.put(name.value(), event);
        if (other != null)
            throw new IllegalStateException(
                    "%s is the stored name of %s and of %s".formatted(name.value(), other, event));
        types.put(event, new SimpleSerializedType(name.value(), String.valueOf(name.version())));
    }

    SerializedType typeOf(Class<?> event) {
        SerializedType type = types.get(event);
        if (type == null) throw new SerializationException("not an event of any family, so it has no name: " + event);
        return type;
    }

    Class<?> classOf(SerializedType type) {
        Class<?> event = classes.get(type.getName());
        if (event == null) throw new SerializationException("an event nobody knows is in the log: " + type.getName());
        SerializedType known = typeOf(event);
        if (!known.getRevision().equals(type.getRevision()))
            throw new SerializationException("%s is in the log in version %s, which nothing turns into version %s"
                    .formatted(type.getName(), type.getRevision(), known.getRevision()));
        return event;
    }
}
