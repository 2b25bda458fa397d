package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An organisation that runs homes; the council itself is one. */
public record ProviderId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProviderId {
        Identifier.checked("provider", value);
    }

    public static ProviderId of(CouncilId council, String key) {
        return new ProviderId("provider:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
