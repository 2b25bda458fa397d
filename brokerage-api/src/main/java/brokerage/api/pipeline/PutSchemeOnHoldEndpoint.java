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
import brokerage.pipeline.PipelineCommand.PutSchemeOnHold;
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
class PutSchemeOnHoldEndpoint {

    @Schema(name = "SchemePause")
    record Body(
            @Schema(description = "The day from which it stands still") @NotNull @Plausible
            LocalDate on,

            @Schema(description = "Why it stands still") @NotBlank @Size(max = 4000)
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/pipeline/{scheme}/pauses")
    @Requires(Permission.COMMISSION)
    @Operation(summary = "Put a home to come on hold", description = "Its beds are not counted on until it goes on.")
    ResponseEntity<Told> pause(@PathVariable SchemeId scheme, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(scheme).because(body.because());
        LocalDate on = desk.notAhead("on", body.on());
        var words = matter.keep(Kind.PLAN_WORDS, body.words());
        return matter.tell(new PutSchemeOnHold(scheme, on, words));
    }
}
