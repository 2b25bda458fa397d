package brokerage.language.id;

import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/** One meeting of a council's sufficiency board, named by its day: there is at most one a day. */
public record MeetingId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Identifier.checked("meeting", value);
        try {
            LocalDate.parse(value.substring(value.lastIndexOf(':') + 1));
        } catch (DateTimeException noDay) {
            throw new Refused(
                    new InvalidValue("meeting", "a meeting's id reads meeting:council:2026-11-24, with its day"));
        }
    }

    public static MeetingId of(CouncilId council, LocalDate on) {
        return new MeetingId("meeting:%s:%s".formatted(council, on));
    }

    /** Its day. */
    public LocalDate on() {
        return LocalDate.parse(key());
    }

    @Override
    public String toString() {
        return value;
    }
}
