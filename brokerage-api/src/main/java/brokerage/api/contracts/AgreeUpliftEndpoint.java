package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.contract.ContractCommand.AgreeUplift;
import brokerage.language.id.ContractId;
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
class AgreeUpliftEndpoint {

    @Schema(name = "UpliftAgreement")
    record Body(
            @Schema(description = "The date it was asked from") @NotNull @Plausible
            LocalDate askedFrom,

            @Schema(description = "In hundredths of a per cent", example = "890") @NotNull
            Integer agreed,

            @Schema(description = "The date the new price holds from") @NotNull @Plausible
            LocalDate from,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/uplift-agreements")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Agree to an uplift, in whole or in part",
            description = "The price on that date is raised and rounded to the penny, half up, once.")
    ResponseEntity<Told> agree(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(contract)
                .because(body.because())
                .tell(new AgreeUplift(contract, body.askedFrom(), body.agreed(), body.from()));
    }
}
