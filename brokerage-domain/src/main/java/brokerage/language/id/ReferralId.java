package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A request for a home, for one child or a sibling group. */
public record ReferralId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReferralId {
        Identifier.checked("referral", value);
    }

    public static ReferralId of(CouncilId council, String key) {
        return new ReferralId("referral:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
