package brokerage.api.providers;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.provider.ProviderCommand.RegisterProvider;
import brokerage.provider.ProviderDetails;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Providers")
class RegisterProviderEndpoint {

    @Schema(name = "RegisterProvider")
    record Body(
            @Schema(
                    description = "The council's own short code, becomes the last part of the id; made up if left out",
                    example = "P002")
            @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            @Nullable
            String id,

            @Schema(description = "Its registered name, which is public", example = "Hollybush Care Ltd")
            @NotBlank
            @Size(max = 200)
            String name,

            @NotNull Sector sector,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/providers")
    @Requires(Permission.LOOK_AFTER_HOMES)
    @Operation(
            summary = "Register a provider",
            description = "An organisation that runs homes; the council itself is one.")
    ResponseEntity<Told> register(@Valid @RequestBody Body body, Desk desk) {
        ProviderId provider = ProviderId.of(desk.council(), body.id() == null ? desk.newKey() : body.id());
        return desk.opening(provider)
                .because(body.because())
                .tell(new RegisterProvider(
                        provider, new ProviderDetails(body.name().strip(), body.sector())));
    }
}
