package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.contract.ContractCommand.ServeDefaultNotice;
import brokerage.contract.Letters.Default;
import brokerage.language.id.ContractId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
class ServeDefaultNoticeEndpoint {

    @Schema(name = "DefaultNotice")
    record Body(
            @NotNull @Plausible LocalDate on,

            @Schema(description = "What the provider failed in and must put right") @NotBlank @Size(max = 4000)
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/default-notices")
    @Requires(Permission.COMMISSION)
    @Operation(summary = "Hold the provider to the contract")
    ResponseEntity<Told> serve(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(contract).because(body.because());
        var served = new Default(body.on(), matter.keep(Kind.CONTRACT_WORDS, body.words()));
        return matter.tell(new ServeDefaultNotice(contract, served));
    }
}
