package brokerage.api.reading;

import brokerage.api.problems.RequestFault;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates that stand in an address. */
public final class Dates {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Dates() {}

    public static LocalDate read(String parameter, String asked) {
        try {
            LocalDate date = LocalDate.parse(asked);
            if (date.isBefore(EARLIEST) || date.isAfter(LATEST))
                throw RequestFault.badParameter(parameter, "A date between 1900 and 2199 is expected");
            return date;
        } catch (DateTimeException notADate) {
            throw RequestFault.badParameter(parameter, "A date is expected, as in 2023-03-31");
        }
    }
}
