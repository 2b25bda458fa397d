package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.language.id.SchemeId;
import brokerage.pipeline.PipelineCommand.ReportStageSlipped;
import brokerage.pipeline.Stage;
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
@Tag(name = "Pipeline")
class ReportStageSlippedEndpoint {

    @Schema(name = "StageSlip")
    record Body(
            @Schema(description = "The day it was said") @NotNull @Plausible
            LocalDate on,

            @NotNull Stage stage,

            @Schema(description = "The later day it is planned for now") @NotNull @Plausible(yearsAhead = 20)
            LocalDate plannedOn,

            @Schema(description = "In a hundred, that it is reached by then", example = "40") @NotNull
            Integer confidence,

            @Schema(description = "What holds it up") @NotBlank @Size(max = 4000)
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/pipeline/{scheme}/slips")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Report that a stage will be late",
            description = "The stages after it slip by as many days, and none of them is surer than this one.")
    ResponseEntity<Told> report(@PathVariable SchemeId scheme, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(scheme).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        var words = matter.keep(Kind.PLAN_WORDS, body.words());
        return matter.tell(
                new ReportStageSlipped(scheme, on, body.stage(), body.plannedOn(), body.confidence(), words));
    }
}
