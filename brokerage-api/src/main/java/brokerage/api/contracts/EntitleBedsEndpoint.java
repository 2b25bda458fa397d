package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.contract.ContractCommand.EntitleBeds;
import brokerage.contract.Supply.Entitlement;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class EntitleBedsEndpoint {

    @Schema(name = "EntitlementFrom")
    record Body(
            @NotNull @Plausible LocalDate from,
            @NotNull @Max(10_000) Integer beds,
            @NotNull @Size(max = 500) List<@NotNull HomeId> homes,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/entitlements")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "A contract owes so many beds in a set of homes",
            description = "From a date, in place of what it owed before; beside the beds it names.")
    ResponseEntity<Told> entitle(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(contract)
                .because(body.because())
                .tell(new EntitleBeds(contract, body.from(), new Entitlement(body.beds(), body.homes())));
    }
}
