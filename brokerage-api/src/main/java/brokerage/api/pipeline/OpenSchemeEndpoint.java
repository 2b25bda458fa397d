package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.id.HomeId;
import brokerage.language.id.SchemeId;
import brokerage.pipeline.PipelineCommand.OpenScheme;
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
class OpenSchemeEndpoint {

    @Schema(name = "SchemeOpening")
    record Body(
            @Schema(description = "The day it opens; it may lie ahead, once the home is on record") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "The home it is, which is registered first") @NotNull
            HomeId home,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/pipeline/{scheme}/openings")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Open a home to come as a home on record",
            description =
                    "From then on its beds are the home's, and none of the pipeline's. Told again, the home or the day is put right.")
    ResponseEntity<Told> open(@PathVariable SchemeId scheme, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(scheme).because(body.because()).tell(new OpenScheme(scheme, body.on(), body.home()));
    }
}
