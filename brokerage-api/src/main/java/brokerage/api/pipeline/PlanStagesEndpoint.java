package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.id.SchemeId;
import brokerage.pipeline.PipelineCommand.PlanStages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@Tag(name = "Pipeline")
class PlanStagesEndpoint {

    @Schema(name = "StagePlan")
    record Body(
            @Schema(description = "The day from which it is planned so") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "In any order; opening is among them") @NotNull @Size(max = 7)
            List<@NotNull @Valid StageBody> stages,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/pipeline/{scheme}/stage-plans")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Plan the stages of a home to come anew",
            description =
                    "All stages as they are planned from a day on, each with its date and confidence; a stage that is not named is not gone through.")
    ResponseEntity<Told> plan(@PathVariable SchemeId scheme, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(scheme).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        return matter.tell(new PlanStages(scheme, on, StageBody.stages(body.stages())));
    }
}
