package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.home.HomeCommand.AllotBed;
import brokerage.language.id.ContractId;
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
@Tag(name = "Contracts")
class BuyBedEndpoint {

    @Schema(name = "ContractBed")
    record Body(
            @NotNull HomeId home,
            @NotNull Integer bed,
            @NotNull @Plausible LocalDate from,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/beds")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "A contract buys a bed",
            description =
                    "From a date. The answer speaks of the home, whose record says whose its beds are; so does If-Match.")
    ResponseEntity<Told> buy(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(body.home())
                .because(body.because())
                .tell(new AllotBed(body.home(), body.bed(), body.from(), contract));
    }
}
