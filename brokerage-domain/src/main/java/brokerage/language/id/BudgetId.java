package brokerage.language.id;

import brokerage.language.FinancialYear;
import brokerage.language.InvalidValue;
import brokerage.language.Refused;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/** A council's budget for one financial year, such as {@code budget:oxfordshire:2026} from April 2026 to March 2027. */
public record BudgetId(@JsonValue String value) implements Identifier {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BudgetId {
        Identifier.checked("budget", value);
        if (!value.matches(".*:(18|19|20|21|22)[0-9]{2}"))
            throw new Refused(new InvalidValue("budget", "a budget is known by the year it begins in, such as 2026"));
    }

    public static BudgetId of(CouncilId council, FinancialYear year) {
        return new BudgetId("budget:%s:%d".formatted(council, year.begins()));
    }

    @JsonIgnore
    public FinancialYear year() {
        return new FinancialYear(Integer.parseInt(key()));
    }

    @Override
    public String toString() {
        return value;
    }
}
