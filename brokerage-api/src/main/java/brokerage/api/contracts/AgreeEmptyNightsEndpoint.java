package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.contract.Clause;
import brokerage.contract.ContractCommand.AgreeEmptyNights;
import brokerage.language.id.ContractId;
import brokerage.language.provision.EmptyNight;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
class AgreeEmptyNightsEndpoint {

    @Schema(name = "EmptyNightClause")
    record Body(
            @NotNull @Plausible LocalDate from,

            @Schema(description = "The kinds that are paid; none where beds are paid as they are used")
            @NotNull
            @Size(max = 50)
            List<@NotNull EmptyNight> paid,

            @Schema(description = "What the contract says") @Size(max = 4000) @Nullable
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/empty-night-clauses")
    @Requires(Permission.COMMISSION)
    @Operation(
            summary = "Say which empty nights are paid from a date",
            description = "In place of whatever was agreed before, the two simple words of the terms among it.")
    ResponseEntity<Told> agree(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(contract).because(body.because());
        var words = matter.keepIfSaid(Kind.CONTRACT_WORDS, body.words());
        return matter.tell(new AgreeEmptyNights(contract, body.from(), new Clause(body.paid(), words)));
    }
}
