package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One home to come, from the idea to its opening: what capital programmes call a scheme. */
public record SchemeId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SchemeId {
        Identifier.checked("scheme", value);
    }

    public static SchemeId of(CouncilId council, String key) {
        return new SchemeId("scheme:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
