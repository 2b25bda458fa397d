package brokerage.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pounds and pence, never less than nothing, excluding VAT. Kept in whole pence; written with two decimals. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money NONE = new Money(0);

    public Money {
        if (pence < 0) throw new Refused(new InvalidValue("money", "an amount is never negative"));
    }

    /** Reads pounds with at most two decimals; more decimals are refused, not rounded. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money pounds(String pounds) {
        try {
            return new Money(new BigDecimal(pounds.strip())
                    .movePointRight(2)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact());
        } catch (NumberFormatException e) {
            throw new Refused(new InvalidValue("money", "'%s' is not an amount".formatted(pounds)));
        } catch (ArithmeticException e) {
            throw new Refused(new InvalidValue("money", "'%s' is not in whole pence".formatted(pounds)));
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    @JsonValue
    @Override
    public String toString() {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }
}
