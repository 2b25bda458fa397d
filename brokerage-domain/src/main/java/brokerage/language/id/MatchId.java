package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An offer chosen for a referral. */
public record MatchId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MatchId {
        Identifier.checked("match", value);
    }

    public static MatchId of(CouncilId council, String key) {
        return new MatchId("match:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
