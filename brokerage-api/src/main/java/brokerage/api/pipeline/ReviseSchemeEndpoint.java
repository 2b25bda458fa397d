package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.language.id.SchemeId;
import brokerage.pipeline.PipelineCommand.ReviseScheme;
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
class ReviseSchemeEndpoint {

    @Schema(name = "ReviseScheme")
    record Body(
            @Schema(description = "The day from which it is to be so") @NotNull @Plausible
            LocalDate on,

            @NotNull @Valid DetailsBody details,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/pipeline/{scheme}/revisions")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Revise what a home to come is to be",
            description = "All details as they read from a day on; what it was to be before stays with its history.")
    ResponseEntity<Told> revise(@PathVariable SchemeId scheme, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(scheme).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        return matter.tell(new ReviseScheme(scheme, on, body.details().details(matter)));
    }
}
