package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.contract.ContractCommand.RegisterContract;
import brokerage.language.id.ContractId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class RegisterContractEndpoint {

    @Schema(name = "RegisterContract")
    record Body(
            @Schema(
                    description = "The council's own short code, becomes the last part of the id; made up if left out",
                    example = "K003")
            @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            @Nullable
            String id,

            @NotNull @Valid TermsBody terms,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts")
    @Requires(Permission.COMMISSION)
    @Operation(summary = "Register a contract", description = "Which beds it buys is told below it.")
    ResponseEntity<Told> register(@Valid @RequestBody Body body, Desk desk) {
        ContractId contract = ContractId.of(desk.council(), body.id() == null ? desk.newKey() : body.id());
        return desk.opening(contract)
                .because(body.because())
                .tell(new RegisterContract(contract, body.terms().terms()));
    }
}
