package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.contract.ContractCommand.EndContract;
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
class EndContractEndpoint {

    @Schema(name = "ContractEnd")
    record Body(
            @Schema(description = "The day after its last") @NotNull @Plausible(yearsAhead = 50)
            LocalDate endsOn,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/ends")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "End a contract before its term is over",
            description = "Its beds are not paid from that day on. An end told wrongly is told again.")
    ResponseEntity<Told> end(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(contract).because(body.because()).tell(new EndContract(contract, body.endsOn()));
    }
}
