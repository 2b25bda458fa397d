package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A reason, outside the council, for which a record may not be erased. */
public record LegalHoldId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LegalHoldId {
        Identifier.checked("hold", value);
    }

    public static LegalHoldId of(CouncilId council, String key) {
        return new LegalHoldId("hold:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
