package brokerage.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;

/** A council's year of money, from 1 April up to, and without, the next; known by the calendar year it begins in. */
public record FinancialYear(@JsonValue int begins) {

    private static final int FIRST = 1800;
    private static final int LAST = 2200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FinancialYear {
        if (begins < FIRST || begins > LAST)
            throw new Refused(new InvalidValue(
                    "year", "a financial year begins in a year between %d and %d".formatted(FIRST, LAST)));
    }

    /** The year that a date lies in. */
    public static FinancialYear of(LocalDate date) {
        return new FinancialYear(date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() - 1 : date.getYear());
    }

    /** 1 April. */
    public LocalDate from() {
        return LocalDate.of(begins, Month.APRIL, 1);
    }

    /** The day after its last. */
    public LocalDate until() {
        return from().plusYears(1);
    }

    public FinancialYear next() {
        return new FinancialYear(begins + 1);
    }
}
