package brokerage.api.money.budgets;

import brokerage.budget.Line;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** One line of a budget, as it is told and read. */
@Schema(name = "BudgetLine")
record LineBody(
        @NotNull PlacementType type,

        @Schema(description = "For the whole year, empty beds of the type included; pounds excluding VAT") @NotNull
        Money amount) {

    static List<Line> lines(List<LineBody> told) {
        return told.stream().map(line -> new Line(line.type(), line.amount())).toList();
    }

    static List<LineBody> of(List<Line> lines) {
        return lines.stream()
                .map(line -> new LineBody(line.type(), line.amount()))
                .toList();
    }
}
