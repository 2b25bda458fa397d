package brokerage.api.money.signoffs;

import brokerage.api.imports.files.Row;
import brokerage.language.care.PlacementType;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One placement as the case system lists it. It holds a child's local id: it is compared, and forgotten.
 *
 * @param endedOn the day after its last night
 */
record CaseRow(
        long line,
        String localId,
        PlacementType type,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {

    static CaseRow of(Row row) {
        LocalDate startedOn = row.date("started_on");
        LocalDate endedOn = row.dateIfSaid("ended_on");
        if (endedOn != null && endedOn.isBefore(startedOn))
            throw row.wrong("ended_on", endedOn.toString(), "is before it started");
        return new CaseRow(
                row.line(), row.needed("child_id"), row.word("type", PlacementType.class), startedOn, endedOn);
    }

    boolean touches(YearMonth month) {
        boolean over = endedOn != null && !endedOn.isAfter(month.atDay(1));
        return !over && !startedOn.isAfter(month.atEndOfMonth()) && !startedOn.equals(endedOn);
    }

    /** On the month's last night. */
    boolean living(YearMonth month) {
        return !startedOn.isAfter(month.atEndOfMonth()) && (endedOn == null || endedOn.isAfter(month.atEndOfMonth()));
    }

    /** None if it was not over on the month's last day. */
    @Nullable
    LocalDate endedBy(YearMonth month) {
        return endedOn == null || endedOn.isAfter(month.atEndOfMonth()) ? null : endedOn;
    }

    /** Says where it stands, never what it says. */
    @Override
    public String toString() {
        return "line " + line;
    }
}
