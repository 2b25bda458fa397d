package brokerage.api.plan;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.id.ActionId;
import brokerage.plan.PlanCommand.PlanAction;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Action plan")
class PlanActionEndpoint {

    @Schema(name = "PlanAction")
    record Body(
            @Schema(
                    description = "The number it has in the plan, becomes the last part of the id; made up if left out",
                    example = "1.4")
            @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            @Nullable
            String id,

            @Schema(description = "The day it was planned") @NotNull @Plausible
            LocalDate on,

            @NotNull @Valid DetailsBody details,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/actions")
    @Requires(Permission.PLAN_ACTIONS)
    @Operation(
            summary = "Plan an action",
            description = "Of the sufficiency strategy; it has not started until something is reported of it.")
    ResponseEntity<Told> plan(@Valid @RequestBody Body body, Desk desk) {
        ActionId action = ActionId.of(desk.council(), body.id() == null ? desk.newKey() : body.id());
        Matter matter = desk.opening(action).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        return matter.tell(new PlanAction(action, on, body.details().details(matter)));
    }
}
