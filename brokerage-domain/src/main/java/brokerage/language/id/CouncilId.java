package brokerage.language.id;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A council by its short name in lower case, such as {@code oxfordshire}. Every fact belongs to one. */
public record CouncilId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CouncilId {
        if (!value.matches("[a-z0-9-]{1,40}"))
            throw new Refused(new InvalidValue("council", "a council is named in lower case letters, digits and -"));
    }

    @Override
    public String toString() {
        return value;
    }
}
