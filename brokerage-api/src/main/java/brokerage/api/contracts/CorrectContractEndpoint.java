package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.contract.ContractCommand.CorrectContract;
import brokerage.language.id.ContractId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class CorrectContractEndpoint {

    @Schema(name = "CorrectContract")
    record Body(
            @NotNull @Valid TermsBody terms,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/corrections")
    @Requires(Permission.COMMISSION)
    @Operation(summary = "Put right what a contract says", description = "All terms as they should have read.")
    ResponseEntity<Told> correct(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        return desk.about(contract)
                .because(body.because())
                .tell(new CorrectContract(contract, body.terms().terms()));
    }
}
