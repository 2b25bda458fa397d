package brokerage.api.money.budgets;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.budget.BudgetCommand.ReviseBudget;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Money")
class ReviseBudgetEndpoint {

    @Schema(name = "BudgetRevision")
    record Body(
            @Schema(
                    description =
                            "The day it was decided, from which it reads so; told again, the day's revision is replaced")
            @NotNull
            @Plausible
            LocalDate on,

            @Schema(description = "All of them: what is left out has no money any more")
            @NotEmpty
            @Size(max = 50)
            @Valid
            List<LineBody> lines,

            @Schema(description = "Why, in words") @Size(max = 4000) @Nullable
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/budgets/{budget}/revisions")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Revise a budget",
            description = "All its lines from a day on; what was vired before that day is thought to be in them.")
    ResponseEntity<Told> revise(@PathVariable BudgetId budget, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(budget).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        var words = matter.keepIfSaid(Kind.BUDGET_WORDS, body.words());
        return matter.tell(new ReviseBudget(budget, on, LineBody.lines(body.lines()), words));
    }
}
