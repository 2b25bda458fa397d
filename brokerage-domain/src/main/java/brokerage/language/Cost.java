package brokerage.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;

/**
 * What nights cost at a weekly price, exact: in sevenths of a penny, because a night is a seventh of a week. Added up as it
 * is, and rounded once, half up, for whatever is told of it; so months add up to their year.
 */
public record Cost(@JsonValue BigInteger sevenths) {

    public static final Cost NONE = new Cost(BigInteger.ZERO);

    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger WEEK = BigInteger.valueOf(7);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Cost {
        if (sevenths.signum() < 0) throw new Refused(new InvalidValue("cost", "a cost is never negative"));
    }

    public static Cost of(long nights, Money weekly) {
        return new Cost(BigInteger.valueOf(nights).multiply(BigInteger.valueOf(weekly.pence())));
    }

    public Cost plus(Cost other) {
        return new Cost(sevenths.add(other.sevenths));
    }

    /** To the penny, half up. */
    public Money rounded() {
        return new Money(
                sevenths.multiply(TWO).add(WEEK).divide(WEEK.multiply(TWO)).longValueExact());
    }
}
