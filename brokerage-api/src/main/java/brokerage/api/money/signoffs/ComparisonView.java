package brokerage.api.money.signoffs;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.access.Role;
import brokerage.api.imports.files.Sheet;
import brokerage.api.vault.Vault;
import brokerage.language.Money;
import brokerage.language.id.ChildRef;
import brokerage.language.id.PlacementId;
import brokerage.signoff.Compared;
import brokerage.signoff.Compared.Headcount;
import brokerage.signoff.Disagreement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every difference between a month here and the lists handed in. */
@Schema(name = "MonthCompared")
record ComparisonView(
        @Schema(description = "The month", example = "2023-03")
        String month,

        @Schema(description = "The position in the log up to which the record was believed")
        long position,

        @Schema(
                description =
                        "Children living in placements on the last night, placements with a night in the month, their cost")
        Headcount here,

        @Schema(description = "The same by the case system's list, and what the ledger paid")
        Headcount there,

        @Schema(description = "By kind") List<Compared.Differences> totals,
        List<Row> differences) {

    @Schema(name = "MonthDifference")
    record Row(
            Disagreement kind,

            @Schema(description = "cases.csv or ledger.csv, where it stands in one of them") @Nullable
            String file,

            @Schema(description = "The line of the file; none where the record alone has it") @Nullable
            Long line,

            @Schema(
                    description =
                            "None where nobody of that id is on record, or a line says it to who may not know whose it is")
            @Nullable
            ChildRef child,

            @Schema(description = "Only for those who look after the case")
            @Requires(Permission.SEE_WHO_A_CHILD_IS)
            @Nullable
            String localId,

            @Nullable PlacementId placement,

            @Schema(description = "A type, a stay, or an amount, as it is on record") @Nullable
            String here,

            @Schema(description = "The same, as it is in the list") @Nullable
            String there,

            @Schema(description = "By how much the amounts are apart")
            Money amount) {}

    static ComparisonView of(Comparison comparison, Lists lists, Vault vault, Role reader) {
        boolean knows = reader.may(Permission.SEE_WHO_A_CHILD_IS);
        Map<ChildRef, String> localIds = vault.openedFor(reader)
                .localIds(comparison.differences().stream()
                        .map(Difference::child)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new ComparisonView(
                comparison.month().toString(),
                comparison.position(),
                comparison.here(),
                comparison.there(),
                comparison.compared(lists).differences(),
                comparison.differences().stream()
                        .map(one -> row(one, localIds, knows))
                        .toList());
    }

    /** A line beside a child's reference would tell whose that is: it is for those who may know. */
    private static Row row(Difference one, Map<ChildRef, String> localIds, boolean knows) {
        boolean shown = knows || one.line() == null;
        ChildRef child = one.child();
        return new Row(
                one.kind(),
                one.line() == null ? null : file(one.kind()),
                one.line(),
                shown ? child : null,
                child == null ? null : localIds.get(child),
                shown ? one.placement() : null,
                one.here(),
                one.there(),
                one.amount());
    }

    private static String file(Disagreement kind) {
        return switch (kind) {
            case MISSING_HERE, MISSING_THERE, OTHER_TYPE, OTHER_DATES -> Sheet.CASES.file();
            case ONLY_IN_LEDGER, NOT_IN_LEDGER, OTHER_AMOUNT -> Sheet.LEDGER.file();
        };
    }
}
