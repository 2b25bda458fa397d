package brokerage.api.providers;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.language.id.ProviderId;
import brokerage.language.provision.Sector;
import brokerage.provider.ProviderCommand.CorrectProvider;
import brokerage.provider.ProviderDetails;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Providers")
class CorrectProviderEndpoint {

    @Schema(name = "CorrectProvider")
    record Body(
            @Schema(description = "Its registered name, which is public", example = "Hollybush Care Ltd")
            @NotBlank
            @Size(max = 200)
            String name,

            @NotNull Sector sector,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/providers/{provider}/corrections")
    @Requires(Permission.COMMISSION)
    @Operation(summary = "Put right what a provider is", description = "All details as they should have read.")
    ResponseEntity<Told> correct(@PathVariable ProviderId provider, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(provider)
                .because(body.because())
                .tell(new CorrectProvider(
                        provider, new ProviderDetails(body.name().strip(), body.sector())));
    }
}
