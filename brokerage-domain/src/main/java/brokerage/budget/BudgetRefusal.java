package brokerage.budget;

import brokerage.language.FinancialYear;
import brokerage.language.Money;
import brokerage.language.Refusal;
import brokerage.language.care.PlacementType;
import brokerage.language.id.BudgetId;
import java.time.LocalDate;

/** Why a budget's record says no. */
public sealed interface BudgetRefusal extends Refusal {

    record BudgetAlreadySet(BudgetId budget) implements BudgetRefusal {
        @Override
        public String inWords() {
            return "%s is set already; revise it instead".formatted(budget);
        }
    }

    /** A budget is decided in the year before it begins, or while it runs. */
    record NotDecidedForTheYear(LocalDate on, FinancialYear year) implements BudgetRefusal, Invalid {
        @Override
        public String inWords() {
            return "what is decided on %s is for no year that begins on %s: it is decided in the year before or while it runs"
                    .formatted(on, year.from());
        }

        @Override
        public String field() {
            return "on";
        }
    }

    record BeforeItWasSet(LocalDate setOn, LocalDate on) implements BudgetRefusal {
        @Override
        public String inWords() {
            return "on %s the budget was not set yet: it was on %s".formatted(on, setOn);
        }

        @Override
        public String field() {
            return "on";
        }
    }

    /** On the day itself or on a later one. */
    record MoreThanTheLineHas(PlacementType line, Money has, Money amount) implements BudgetRefusal {
        @Override
        public String inWords() {
            return "%s has %s, of which %s cannot be vired away".formatted(line.word(), has, amount);
        }

        @Override
        public String field() {
            return "amount";
        }
    }
}
