package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A child the council cares for, by an opaque key: never a name, never the council's own number. */
public record ChildRef(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChildRef {
        Identifier.checked("child", value);
    }

    public static ChildRef of(CouncilId council, String key) {
        return new ChildRef("child:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
