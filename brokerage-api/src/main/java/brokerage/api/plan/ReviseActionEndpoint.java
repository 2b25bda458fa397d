package brokerage.api.plan;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.id.ActionId;
import brokerage.plan.PlanCommand.ReviseAction;
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
class ReviseActionEndpoint {

    @Schema(name = "ReviseAction")
    record Body(
            @Schema(description = "The day from which it reads so") @NotNull @Plausible
            LocalDate on,

            @NotNull @Valid DetailsBody details,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/actions/{action}/revisions")
    @Requires(Permission.PLAN_ACTIONS)
    @Operation(
            summary = "Revise an action",
            description = "All details as they read from a day on; what it was to be before stays with its history.")
    ResponseEntity<Told> revise(@PathVariable ActionId action, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(action).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        return matter.tell(new ReviseAction(action, on, body.details().details(matter)));
    }
}
