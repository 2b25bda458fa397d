package brokerage.signoff;

import brokerage.language.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Why a month is not signed off. */
public sealed interface SignOffRefusal extends Refusal {

    record MonthIsNotOver(YearMonth month, LocalDate on) implements SignOffRefusal {
        @Override
        public String inWords() {
            return "on %s the last night of %s is still to come".formatted(on, month);
        }

        @Override
        public String field() {
            return "month";
        }
    }
}
