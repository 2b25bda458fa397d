package brokerage.api.plan;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.ActionId;
import brokerage.projections.plan.Plan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Action plan")
class ReadActionEndpoint {

    private final Plan plan;
    private final Vault vault;
    private final Impact impact;

    ReadActionEndpoint(Plan plan, Vault vault, Impact impact) {
        this.plan = plan;
        this.vault = vault;
        this.impact = impact;
    }

    @GetMapping(Addresses.ROOT + "/actions/{action}")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "An action as it reads on a date, with its history and what it has moved",
            description = "Its measure on the day it was planned and on the date asked about, as known at one position."
                    + " Not found before the day it was planned.")
    ResponseEntity<ActionView> read(@PathVariable ActionId action, Question question) {
        question.identity().mustBeOf(action);
        var found = plan.of(action, question.moment("plan"))
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(action)));
        Words words = vault.openedFor(question.identity().role()).words(ActionView.words(found.found()));
        var moved = impact.of(question, found.position(), List.of(found.found()));
        var view = ActionView.of(found.found(), moved.apply(found.found()), words);
        return question.answer(found.position(), found.found().version(), view);
    }
}
