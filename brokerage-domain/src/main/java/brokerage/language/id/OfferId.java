package brokerage.language.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One offer of one provider for one referral. */
public record OfferId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfferId {
        Identifier.checked("offer", value);
    }

    public static OfferId of(CouncilId council, String key) {
        return new OfferId("offer:%s:%s".formatted(council, key));
    }

    @Override
    public String toString() {
        return value;
    }
}
