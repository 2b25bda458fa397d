package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.id.SchemeId;
import brokerage.pipeline.PipelineCommand.ReportStageReached;
import brokerage.pipeline.Stage;
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
@Tag(name = "Pipeline")
class ReportStageReachedEndpoint {

    @Schema(name = "StageReached")
    record Body(
            @NotNull Stage stage,

            @Schema(description = "The day it was reached; told again, the day is put right") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/pipeline/{scheme}/stages-reached")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Report that a home to come reached a stage",
            description = "Whatever was planned, and in whatever order. That it opened is told by naming the home.")
    ResponseEntity<Told> report(@PathVariable SchemeId scheme, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(scheme).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        return matter.tell(new ReportStageReached(scheme, body.stage(), on));
    }
}
