package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Any setting: a children's home, a fostering household, supported accommodation, a family. */
public record HomeId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HomeId {
        Identifier.checked("home", value);
    }

    public static HomeId of(CouncilId council, String key) {
        return new HomeId("home:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
