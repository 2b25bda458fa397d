package brokerage.api.contracts;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.ContractId;
import brokerage.projections.register.Contracts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class ReadContractEndpoint {

    private final Contracts contracts;
    private final Vault vault;

    ReadContractEndpoint(Contracts contracts, Vault vault) {
        this.contracts = contracts;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/contracts/{contract}")
    @Requires(Permission.READ_RECORDS)
    @Operation(
            summary = "A contract as told last",
            description = "With all that it says from later dates on; price and option as on the date asked about.")
    ResponseEntity<ContractView> read(@PathVariable ContractId contract, Question question) {
        question.identity().mustBeOf(contract);
        var found = contracts
                .of(contract, question.moment("register"))
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(contract)));
        Words words = vault.openedFor(question.identity().role()).words(ContractView.words(found.found()));
        var view = ContractView.of(found.found(), question.asAt(), words);
        return question.answer(found.position(), found.found().version(), view);
    }
}
