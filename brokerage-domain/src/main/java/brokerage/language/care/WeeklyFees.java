package brokerage.language.care;

import brokerage.language.Money;

/**
 * What a placement costs for seven nights, in the four parts of the national Placements Data Standard, excluding VAT.
 */
public record WeeklyFees(Money core, Money support, Money education, Money other) {

    public static final WeeklyFees NONE = new WeeklyFees(Money.NONE, Money.NONE, Money.NONE, Money.NONE);

    public Money total() {
        return core.plus(support).plus(education).plus(other);
    }
}
