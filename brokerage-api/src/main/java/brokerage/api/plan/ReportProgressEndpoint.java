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
import brokerage.plan.PlanCommand.ReportProgress;
import brokerage.plan.Rag;
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
class ReportProgressEndpoint {

    @Schema(name = "ActionReport")
    record Body(
            @Schema(description = "The day it is reported of; told again, the day's report is replaced")
            @NotNull
            @Plausible
            LocalDate on,

            @NotNull Rag rag,

            @Schema(description = "What was done, what is next, what is in the way") @NotBlank @Size(max = 4000)
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/actions/{action}/reports")
    @Requires(Permission.PLAN_ACTIONS)
    @Operation(
            summary = "Report how an action gets on",
            description =
                    "The monthly update. What it has moved is not told but read from its measure; completed is no report.")
    ResponseEntity<Told> report(@PathVariable ActionId action, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(action).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        var words = matter.keep(Kind.PLAN_WORDS, body.words());
        return matter.tell(new ReportProgress(action, on, body.rag(), words));
    }
}
