package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One placement of one child. */
public record PlacementId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlacementId {
        Identifier.checked("placement", value);
    }

    public static PlacementId of(CouncilId council, String key) {
        return new PlacementId("placement:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
