package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One action of a council's sufficiency strategy. */
public record ActionId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionId {
        Identifier.checked("action", value);
    }

    public static ActionId of(CouncilId council, String key) {
        return new ActionId("action:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
