package brokerage.api.money.budgets;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.budget.BudgetCommand.VireMoney;
import brokerage.budget.Virement;
import brokerage.language.Money;
import brokerage.language.care.PlacementType;
import brokerage.language.id.BudgetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Money")
class VireMoneyEndpoint {

    @Schema(name = "BudgetVirement")
    record Body(
            @Schema(description = "The day it was decided, from which the lines read so") @NotNull @Plausible
            LocalDate on,

            @NotNull PlacementType from,
            @NotNull PlacementType to,
            @NotNull Money amount,

            @Schema(description = "Why, in words") @NotBlank @Size(max = 4000)
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/budgets/{budget}/virements")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Vire money from one line of a budget to another",
            description = "The whole stays what it was; no line gives more than it has on that day or a later one.")
    ResponseEntity<Told> vire(@PathVariable BudgetId budget, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(budget).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        var words = matter.keep(Kind.BUDGET_WORDS, body.words());
        return matter.tell(new VireMoney(budget, new Virement(on, body.from(), body.to(), body.amount(), words)));
    }
}
