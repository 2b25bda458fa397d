package brokerage.child;

import brokerage.language.Word;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Until when a child's record is kept. Rule {@code record-kept}, version 1: to the 75th birthday, or for fifteen years after
 * the death of a child who died under eighteen. Reckoned by the month and to its end, on the safe side, so that the
 * date says no more of a birthday than the log does.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010, r50.
 *
 * @param until the first day on which it may be erased
 */
public record Retention(Ground ground, LocalDate until) {

    /** Why it has been kept for long enough. */
    public enum Ground implements Word {
        SEVENTY_FIFTH_BIRTHDAY,
        FIFTEEN_YEARS_AFTER_DEATH
    }

    private static final int OF_AGE = 18;
    private static final int BIRTHDAY = 75;
    private static final int AFTER_DEATH = 15;

    /** Somebody who may have been of age when they died is reckoned by their birthday. */
    static Retention of(YearMonth bornIn, @Nullable LocalDate diedOn) {
        if (diedOn != null && YearMonth.from(diedOn).isBefore(bornIn.plusYears(OF_AGE)))
            return new Retention(Ground.FIFTEEN_YEARS_AFTER_DEATH, after(YearMonth.from(diedOn), AFTER_DEATH));
        return new Retention(Ground.SEVENTY_FIFTH_BIRTHDAY, after(bornIn, BIRTHDAY));
    }

    private static LocalDate after(YearMonth month, int years) {
        return month.plusYears(years).plusMonths(1).atDay(1);
    }
}
