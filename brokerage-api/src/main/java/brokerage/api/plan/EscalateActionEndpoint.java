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
import brokerage.plan.Escalation;
import brokerage.plan.Forum;
import brokerage.plan.PlanCommand.EscalateAction;
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
@Tag(name = "Action plan")
class EscalateActionEndpoint {

    @Schema(name = "ActionEscalation")
    record Body(
            @Schema(description = "The day it was escalated") @NotNull @Plausible
            LocalDate on,

            @NotNull Forum to,

            @Schema(description = "What stands in the way, and what is asked for") @NotBlank @Size(max = 4000)
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/actions/{action}/escalations")
    @Requires(Permission.PLAN_ACTIONS)
    @Operation(
            summary = "Escalate an action",
            description = "To whoever can take away what stands in its way; how it stands is not changed by that.")
    ResponseEntity<Told> escalate(@PathVariable ActionId action, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(action).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        var escalation = new Escalation(on, body.to(), matter.keep(Kind.PLAN_WORDS, body.words()));
        return matter.tell(new EscalateAction(action, escalation));
    }
}
