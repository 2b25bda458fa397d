package brokerage.api.pipeline;

import brokerage.api.door.Plausible;
import brokerage.pipeline.Stage;
import brokerage.pipeline.Stages;
import brokerage.pipeline.Stages.Milestone;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** A stage as it is planned. */
@Schema(name = "PlannedStage")
record StageBody(
        @NotNull Stage stage,
        @NotNull @Plausible(yearsAhead = 20) LocalDate plannedOn,

        @Schema(description = "In a hundred, that it is reached by then", example = "70") @NotNull
        Integer confidence) {

    static Stages stages(List<StageBody> told) {
        return new Stages(told.stream()
                .map(one -> new Milestone(one.stage(), one.plannedOn(), one.confidence()))
                .toList());
    }
}
