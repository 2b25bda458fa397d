package brokerage.budget;

import brokerage.language.InvalidValue;
import brokerage.language.Money;
import brokerage.language.Refused;
import brokerage.language.care.PlacementType;

/**
 * What a year is to cost in one type of placement, its empty beds included.
 *
 * @param amount for the whole year, excluding VAT
 */
public record Line(PlacementType type, Money amount) {

    /** More than all of England spends; a slip of the finger must not run the figures over. */
    private static final Money MOST = Money.pounds("10000000000.00");

    public Line {
        if (amount.compareTo(MOST) > 0)
            throw new Refused(new InvalidValue("amount", "a line of a budget is at most %s".formatted(MOST)));
    }
}
