package brokerage.api.imports.stays;

import brokerage.api.imports.files.Row;
import brokerage.api.imports.telling.Children;
import brokerage.api.imports.telling.SaidOnce;
import brokerage.api.imports.telling.Teller;
import brokerage.language.Money;
import brokerage.language.Period;
import brokerage.language.care.Arrangement;
import brokerage.language.care.Basis;
import brokerage.language.care.CarePlanType;
import brokerage.language.care.EndReason;
import brokerage.language.care.PlacementRegistration;
import brokerage.language.care.PlacementType;
import brokerage.language.care.WeeklyFees;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.PlacementId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a row, and refuses what no record could make sense of. */
final class StayReading {

    private final Teller teller;
    private final Children children;
    private final SaidOnce once = new SaidOnce();

    StayReading(Teller teller, Children children) {
        this.teller = teller;
        this.children = children;
    }

    StayRow read(Row row) {
        var id = PlacementId.of(teller.council(), row.code("placement_id"));
        once.check(row, "placement_id", id.value());
        Children.Known child = children.known(row.needed("child_id"));
        var home = teller.streams().known("home_id", HomeId.of(teller.council(), row.code("home_id")));
        Period period = period(row, child.born());
        return new StayRow(
                row,
                new Stay(
                        id,
                        child.child(),
                        home,
                        row.numberIfSaid("bed_no"),
                        period,
                        endReason(row, period.isOpen()),
                        arrangement(row),
                        Objects.requireNonNullElse(
                                row.wordIfSaid("registration", PlacementRegistration.class),
                                PlacementRegistration.REGISTERED),
                        fees(row)));
    }

    private static Period period(Row row, @Nullable LocalDate born) {
        LocalDate from = row.date("started_on");
        LocalDate until = row.dateIfSaid("ended_on");
        if (born != null && from.isBefore(born))
            throw row.wrong("started_on", from.toString(), "is before the child was born");
        if (until != null && until.isBefore(from))
            throw row.wrong("ended_on", until.toString(), "is before it started on " + from);
        return new Period(from, until);
    }

    /** A stay that ended for a reason nobody wrote down ended for another one than the listed. */
    private static @Nullable EndReason endReason(Row row, boolean lasts) {
        EndReason reason = row.wordIfSaid("end_reason", EndReason.class);
        if (lasts && reason != null)
            throw row.wrong("end_reason", reason.name(), "is a reason for an end, and ended_on is empty");
        return lasts ? null : Objects.requireNonNullElse(reason, EndReason.OTHER);
    }

    private Arrangement arrangement(Row row) {
        String contract = row.codeIfSaid("contract_id");
        boolean planned = row.text("care_plan_type") != null;
        return new Arrangement(
                row.word("type", PlacementType.class),
                row.word("basis", Basis.class),
                contract == null
                        ? null
                        : teller.streams().known("contract_id", ContractId.of(teller.council(), contract)),
                planned ? row.of("care_plan_type", text -> new CarePlanType(text.toLowerCase(Locale.ROOT))) : null);
    }

    private static WeeklyFees fees(Row row) {
        return new WeeklyFees(
                fee(row, "core_fee"), fee(row, "support_fee"), fee(row, "education_fee"), fee(row, "other_fee"));
    }

    private static Money fee(Row row, String column) {
        return Objects.requireNonNullElse(row.moneyIfSaid(column), Money.NONE);
    }
}
