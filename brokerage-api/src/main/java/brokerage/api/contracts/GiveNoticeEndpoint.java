package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.desk.Desk;
import brokerage.api.desk.Matter;
import brokerage.api.desk.Told;
import brokerage.api.door.Addresses;
import brokerage.api.door.Plausible;
import brokerage.api.vault.Kind;
import brokerage.contract.ContractCommand.GiveNotice;
import brokerage.contract.Letters.Notice;
import brokerage.language.id.ContractId;
import brokerage.language.provision.NoticeBy;
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
class GiveNoticeEndpoint {

    @Schema(name = "ContractNotice")
    record Body(
            @NotNull NoticeBy by,
            @NotNull @Plausible LocalDate givenOn,

            @Schema(description = "The day after what is meant to be its last") @NotNull @Plausible(yearsAhead = 50)
            LocalDate endsOn,

            @Schema(description = "What it says") @Size(max = 4000) @Nullable
            String words,

            @Schema(description = "Why it is told, in words") @Size(max = 4000) @Nullable
            String because) {}

    @PostMapping(Addresses.ROOT + "/contracts/{contract}/notices")
    @Requires(Permission.COMMISSION)
    @Operation(summary = "One side gives notice", description = "The contract runs on until its end is recorded.")
    ResponseEntity<Told> give(@PathVariable ContractId contract, @Valid @RequestBody Body body, Desk desk) {
        Matter matter = desk.about(contract).because(body.because());
        var words = matter.keepIfSaid(Kind.CONTRACT_WORDS, body.words());
        return matter.tell(new GiveNotice(contract, new Notice(body.by(), body.givenOn(), body.endsOn(), words)));
    }
}
