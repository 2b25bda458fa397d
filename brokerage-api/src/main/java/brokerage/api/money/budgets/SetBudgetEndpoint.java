package brokerage.api.money.budgets;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.budget.BudgetCommand.SetBudget;
import brokerage.language.FinancialYear;
import brokerage.language.id.BudgetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Money")
class SetBudgetEndpoint {

    @Schema(name = "SetBudget")
    record Body(
            @Schema(
                    description = "The calendar year whose April it begins in; becomes the last part of the id",
                    example = "2026")
            @NotNull
            Integer year,

            @Schema(description = "The day it was decided") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "One for each type of placement; a type without a line has no money")
            @NotEmpty
            @Size(max = 50)
            @Valid
            List<LineBody> lines,

            @Schema(description = "Why, in words") @Size(max = 4000) @Nullable
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/budgets")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Set the budget of a financial year",
            description = "By type of placement, from April to March; in the year before, or while the year runs.")
    ResponseEntity<Told> set(@Valid @RequestBody Body body, Desk desk) {
        BudgetId budget = BudgetId.of(desk.council(), new FinancialYear(body.year()));
        Matter matter = desk.opening(budget).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        var words = matter.keepIfSaid(Kind.BUDGET_WORDS, body.words());
        return matter.tell(new SetBudget(budget, on, LineBody.lines(body.lines()), words));
    }
}
