package brokerage.budget;

import brokerage.budget.BudgetRefusal.*;
import brokerage.language.FinancialYear;
import brokerage.language.Money;
import brokerage.language.Refusal;
import brokerage.language.Refused;
import brokerage.language.care.PlacementType;
import java.time.LocalDate;

/** The rules of a budget's record, each refused by its own name. */
final class Must {

    private Must() {}

    static void beDecidedFor(FinancialYear year, LocalDate on) {
        boolean soon = !on.isBefore(year.from().minusYears(1));
        hold(soon && on.isBefore(year.until()), new NotDecidedForTheYear(on, year));
    }

    static void beSet(BudgetHistory history, LocalDate on) {
        history.setOn().ifPresent(setOn -> hold(!on.isBefore(setOn), new BeforeItWasSet(setOn, on)));
    }

    /** On no day, that of a later virement included, has a line less than nothing. */
    static void leaveNoLineBelowNothing(BudgetHistory before, BudgetHistory after) {
        after.days()
                .forEach(day -> after.penceOn(day).forEach((line, pence) -> {
                    if (pence < 0) throw new Refused(moreThan(before, after, line, day));
                }));
    }

    private static Refusal moreThan(BudgetHistory before, BudgetHistory after, PlacementType line, LocalDate day) {
        long has = Math.max(0, before.penceOn(day).getOrDefault(line, 0L));
        long left = after.penceOn(day).getOrDefault(line, 0L);
        return new MoreThanTheLineHas(line, new Money(has), new Money(has - left));
    }

    private static void hold(boolean rule, Refusal otherwise) {
        if (!rule) throw new Refused(otherwise);
    }
}
