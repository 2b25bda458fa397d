package brokerage.language.care;

import brokerage.language.Word;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

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

    /** Whether it recommends any kind of fostering. */
    @JsonIgnore
    public boolean isFostering() {
        return Arrays.stream(PlacementType.values()).filter(this::isMetBy).allMatch(PlacementType::isFostering);
    }

    /** Whether whatever meets it is less intensive than the care given now: a step-down that has not happened yet. */
    public boolean isAStepDownFrom(PlacementType now) {
        return Arrays.stream(PlacementType.values())
                .filter(this::isMetBy)
                .allMatch(type -> type.isLessIntensiveThan(now));
    }

    @Override
    public String toString() {
        return value;
    }
}
