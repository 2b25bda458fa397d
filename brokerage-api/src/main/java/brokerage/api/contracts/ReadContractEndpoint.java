package brokerage.api.contracts;

import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
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

    ReadContractEndpoint(Contracts contracts) {
        this.contracts = contracts;
    }

    @GetMapping(Addresses.ROOT + "/contracts/{contract}")
    @Operation(summary = "A contract as told last")
    ResponseEntity<ContractView> read(@PathVariable ContractId contract, Question question) {
        question.identity().mustBeOf(contract);
        var found = contracts
                .of(contract, question.moment("register"))
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(contract)));
        return question.answer(found.position(), found.found().version(), ContractView.of(found.found()));
    }
}
