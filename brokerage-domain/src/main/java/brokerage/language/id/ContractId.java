package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A contract under which beds or placements are bought. */
public record ContractId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContractId {
        Identifier.checked("contract", value);
    }

    public static ContractId of(CouncilId council, String key) {
        return new ContractId("contract:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
