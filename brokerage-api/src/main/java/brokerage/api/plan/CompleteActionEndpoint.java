package brokerage.api.plan;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.language.id.ActionId;
import brokerage.plan.PlanCommand.CompleteAction;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@Tag(name = "Action plan")
class CompleteActionEndpoint {

    @Schema(name = "ActionCompletion")
    record Body(
            @Schema(description = "The day from which nothing is left to be done") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "What came of it") @Size(max = 4000) @Nullable
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/actions/{action}/completions")
    @Requires(Permission.PLAN_ACTIONS)
    @Operation(summary = "Complete an action", description = "It leaves the plan and stays on record with its history.")
    ResponseEntity<Told> complete(@PathVariable ActionId action, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(action).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        var words = matter.keepIfSaid(Kind.PLAN_WORDS, body.words());
        return matter.tell(new CompleteAction(action, on, words));
    }
}
