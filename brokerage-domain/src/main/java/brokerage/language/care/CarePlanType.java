package brokerage.language.care;

import brokerage.language.Word;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The type a child's care plan recommends: one placement type, or {@code foster}, which any fostering meets. */
public record CarePlanType(@JsonValue String value) {

    private static final String ANY_FOSTERING = "foster";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CarePlanType {
        boolean any = value.strip().equalsIgnoreCase(ANY_FOSTERING);
        value = any
                ? ANY_FOSTERING
                : Word.read(PlacementType.class, "carePlan", value).word();
    }

    public boolean isMetBy(PlacementType type) {
        return value.equals(ANY_FOSTERING) ? type.isFostering() : value.equals(type.word());
    }

    @Override
    public String toString() {
        return value;
    }
}
