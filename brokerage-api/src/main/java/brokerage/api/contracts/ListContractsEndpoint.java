package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.projections.register.Contracts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class ListContractsEndpoint {

    private final Contracts contracts;
    private final Vault vault;

    ListContractsEndpoint(Contracts contracts, Vault vault) {
        this.contracts = contracts;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/contracts")
    @Requires(Permission.READ_RECORDS)
    @Operation(summary = "The contracts", description = "In pages, in the order of their ids.")
    ResponseEntity<Listed<ContractView>> list(
            Question question,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        var page = contracts.page(question.council(), question.moment("register"), Part.of(limit, after));
        Words words = vault.openedFor(question.identity().role())
                .words(page.items().stream().flatMap(ContractView::words));
        return question.list(page, known -> ContractView.of(known, question.asAt(), words));
    }
}
