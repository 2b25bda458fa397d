package brokerage.api.homes;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.home.HomeCommand.RegisterHome;
import brokerage.language.id.HomeId;
import brokerage.language.provision.OfstedRating;
import brokerage.language.provision.RegistrationState;
import brokerage.language.provision.TrafficLight;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Homes")
class RegisterHomeEndpoint {

    @Schema(name = "RegisterHome")
    record Body(
            @Schema(
                    description = "The council's own short code, becomes the last part of the id; made up if left out",
                    example = "H014")
            @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            @Nullable
            String id,

            @NotNull @Valid HomeBody details,

            @Schema(description = "Since when it is so registered") @NotNull @Plausible
            LocalDate from,

            @NotNull RegistrationState registration,
            @Nullable OfstedRating rating,
            @Nullable TrafficLight light,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/homes")
    @Requires(Permission.LOOK_AFTER_HOMES)
    @Operation(
            summary = "Register a home",
            description = "As it stands from its first day on record; what changes later is told below it.")
    ResponseEntity<Told> register(@Valid @RequestBody Body body, Desk desk) {
        HomeId home = HomeId.of(desk.council(), body.id() == null ? desk.newKey() : body.id());
        Matter matter = desk.opening(home).because(body.because());
        return matter.tell(new RegisterHome(
                home, body.details().details(matter), body.from(), body.registration(), body.rating(), body.light()));
    }
}
