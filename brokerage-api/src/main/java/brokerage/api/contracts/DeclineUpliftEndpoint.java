package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.contract.ContractCommand.DeclineUplift;
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
class DeclineUpliftEndpoint {

    @Schema(name = "UpliftDecline")
    record Body(
            @Schema(description = "The date it was asked from") @NotNull @Plausible
            LocalDate askedFrom,

            @Schema(description = "Why") @Size(max = 4000) @Nullable
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/uplift-declines")
    @Requires(Permission.COMMISSION)
    @Operation(summary = "Decline an uplift")
    ResponseEntity<Told> decline(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(contract).because(body.because());
        var words = matter.keepIfSaid(Kind.CONTRACT_WORDS, body.words());
        return matter.tell(new DeclineUplift(contract, body.askedFrom(), words));
    }
}
