package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Points at personal data or free text in the vault; says nothing by itself. */
public record VaultRef(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VaultRef {
        Identifier.checked("vault", value);
    }

    public static VaultRef of(CouncilId council, String key) {
        return new VaultRef("vault:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
