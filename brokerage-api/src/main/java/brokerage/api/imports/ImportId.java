package brokerage.api.imports;

import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One import, as it stands in an address. */
public record ImportId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ImportId {
        Identifier.checked("import", value);
    }

    static ImportId of(CouncilId council, String key) {
        return new ImportId("import:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
