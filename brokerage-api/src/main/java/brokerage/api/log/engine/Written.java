package brokerage.api.log.engine;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A day, a month or an instant as it is written, 2026-05-17 say, and no other way: the library's own takes an empty list for
 * none and a number for seconds since 1970.
 */
final class Written<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final transient Function<String, T> form;

    Written(Class<T> type, Function<String, T> form) {
        super(type);
        this.type = type;
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) return type.cast(context.handleUnexpectedToken(type, json));
        try {
            return form.apply(json.getString());
        } catch (DateTimeException otherwise) {
            return type.cast(context.handleWeirdStringValue(type, json.getString(), "not as it is written"));
        }
    }
}
