package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.home.HomeCommand.ChangeHomeRegistration;
import brokerage.language.id.HomeId;
import brokerage.language.provision.RegistrationState;
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
@Tag(name = "Homes")
class ChangeHomeRegistrationEndpoint {

    @Schema(name = "HomeRegistration")
    record Body(
            @NotNull @Plausible LocalDate on,
            @NotNull RegistrationState state,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/homes/{home}/registrations")
    @Requires(Permission.LOOK_AFTER_HOMES)
    @Operation(
            summary = "A home's registration changed",
            description = "A suspension or cancellation makes the children living there urgent moves.")
    ResponseEntity<Told> change(@PathVariable HomeId home, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(home).because(body.because()).tell(new ChangeHomeRegistration(home, body.on(), body.state()));
    }
}
