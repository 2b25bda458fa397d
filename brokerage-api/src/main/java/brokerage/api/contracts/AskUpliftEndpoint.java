package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.contract.ContractCommand.AskUplift;
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
class AskUpliftEndpoint {

    @Schema(name = "UpliftRequest")
    record Body(
            @Schema(description = "The date it is asked from, by which it is answered") @NotNull @Plausible
            LocalDate from,

            @Schema(description = "In hundredths of a per cent", example = "1900") @NotNull
            Integer asked,

            @Schema(description = "The provider's reasons") @Size(max = 4000) @Nullable
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/uplift-requests")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "The provider asks for more money",
            description = "Asked again from the same date, while it is open, it asks otherwise.")
    ResponseEntity<Told> ask(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(contract).because(body.because());
        var words = matter.keepIfSaid(Kind.CONTRACT_WORDS, body.words());
        return matter.tell(new AskUplift(contract, body.from(), body.asked(), words));
    }
}
