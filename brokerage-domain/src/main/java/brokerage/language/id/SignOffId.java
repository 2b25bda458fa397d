package brokerage.language.id;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;

/** The sign-off of one month of a council, such as {@code signoff:oxfordshire:2026-03}. */
public record SignOffId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignOffId {
        Identifier.checked("signoff", value);
        if (!value.matches(".*:(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])"))
            throw new Refused(new InvalidValue("signoff", "a sign-off is known by its month, such as 2026-03"));
    }

    public static SignOffId of(CouncilId council, YearMonth month) {
        return new SignOffId("signoff:%s:%s".formatted(council, month));
    }

    @JsonIgnore
    public YearMonth month() {
        return YearMonth.parse(key());
    }

    @Override
    public String toString() {
        return value;
    }
}
