package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.id.SchemeId;
import brokerage.pipeline.PipelineCommand.ProposeScheme;
import brokerage.pipeline.Stages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Pipeline")
class ProposeSchemeEndpoint {

    @Schema(name = "ProposeScheme")
    record Body(
            @Schema(
                    description =
                            "The council's own short code, which names nobody; becomes the last part of the id, and is made up if left out",
                    example = "north-2")
            @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            @Nullable
            String id,

            @Schema(description = "The day it was proposed") @NotNull @Plausible
            LocalDate on,

            @NotNull @Valid DetailsBody details,

            @Schema(description = "In any order; opening is among them") @NotNull @Size(max = 7)
            List<@NotNull @Valid StageBody> stages,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/pipeline")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Propose a home to come",
            description =
                    "It is under way from that day, as an idea; what it is to be and its stages may be told otherwise later.")
    ResponseEntity<Told> propose(@Valid @RequestBody Body body, Desk desk) {
        SchemeId scheme = SchemeId.of(desk.council(), body.id() == null ? desk.newKey() : body.id());
        Matter matter = desk.opening(scheme).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        Stages stages = StageBody.stages(body.stages());
        return matter.tell(new ProposeScheme(scheme, on, body.details().details(matter), stages));
    }
}
