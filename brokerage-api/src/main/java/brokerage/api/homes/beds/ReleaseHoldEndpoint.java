package brokerage.api.homes.beds;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.home.HomeCommand.ReleaseHold;
import brokerage.language.id.HomeId;
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
@Tag(name = "Beds")
class ReleaseHoldEndpoint {

    @Schema(name = "HoldRelease")
    record Body(
            @NotNull @Plausible LocalDate on,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/homes/{home}/beds/{bed}/hold-releases")
    @Requires(Permission.LOOK_AFTER_HOMES)
    @Operation(summary = "Release a hold", description = "The bed is free from that date.")
    ResponseEntity<Told> release(
            @PathVariable HomeId home, @PathVariable int bed, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(home).because(body.because()).tell(new ReleaseHold(home, bed, body.on()));
    }
}
