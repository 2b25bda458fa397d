package brokerage.budget;

import brokerage.language.StoredAs;
import brokerage.language.id.BudgetId;

/** All that happens to a year's budget. Of two revisions of one day the later told stands; virements all do. */
public sealed interface BudgetEvent {

    BudgetId budget();

    @StoredAs("budget.set")
    record BudgetSet(BudgetId budget, Version version) implements BudgetEvent {}

    @StoredAs("budget.revised")
    record BudgetRevised(BudgetId budget, Version version) implements BudgetEvent {}

    @StoredAs("budget.money-vired")
    record MoneyVired(BudgetId budget, Virement virement) implements BudgetEvent {}
}
