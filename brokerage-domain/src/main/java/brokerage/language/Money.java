package brokerage.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Pounds and pence, never less than nothing, excluding VAT. Kept in whole pence; written with two decimals. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money NONE = new Money(0);

    /** Digits are counted before they are read: a few characters such as {@code 1e999999999} must not fill the memory. */
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,9})?");

    public Money {
        if (pence < 0) throw new Refused(new InvalidValue("money", "an amount is never negative"));
    }

    /** Reads pounds with at most two decimals; more decimals are refused, not rounded. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Money pounds(String pounds) {
        String amount = pounds.strip();
        if (!AMOUNT.matcher(amount).matches())
            throw new Refused(new InvalidValue("money", "'%s' is not an amount".formatted(pounds)));
        BigDecimal pence = new BigDecimal(amount).movePointRight(2).stripTrailingZeros();
        if (pence.scale() > 0)
            throw new Refused(new InvalidValue("money", "'%s' is not in whole pence".formatted(pounds)));
        return new Money(pence.longValueExact());
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
