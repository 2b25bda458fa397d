package brokerage.api.money.budgets;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.id.BudgetId;
import brokerage.projections.money.Budgets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Money")
class ReadBudgetEndpoint {

    private static final String MONEY = "money";

    private final Budgets budgets;
    private final Vault vault;

    ReadBudgetEndpoint(Budgets budgets, Vault vault) {
        this.budgets = budgets;
        this.vault = vault;
    }

    @GetMapping(Addresses.ROOT + "/budgets/{budget}")
    @Requires(Permission.READ_VIEWS)
    @Operation(summary = "A year's budget as it reads on a date, with all that was revised and vired")
    ResponseEntity<BudgetView> read(@PathVariable BudgetId budget, Question question) {
        question.identity().mustBeOf(budget);
        var found = budgets.of(budget, question.moment(MONEY).knownAt())
                .orElseThrow(() -> RequestFault.notFound("%s is not recorded".formatted(budget)));
        Words words = vault.openedFor(question.identity().role()).words(BudgetView.words(found.found()));
        var view = BudgetView.of(found.found(), question.asAt(), words);
        return question.answer(found.position(), found.found().version(), view);
    }

    @GetMapping(Addresses.ROOT + "/budgets")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "All years' budgets as they read on a date",
            description = "In pages, in the order of the years.")
    ResponseEntity<Listed<BudgetView>> list(
            Question question,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        long knownAt = question.moment(MONEY).knownAt();
        var page = budgets.page(question.council(), knownAt, Part.of(limit, after));
        Words words = vault.openedFor(question.identity().role())
                .words(page.items().stream().flatMap(BudgetView::words));
        return question.list(page, known -> BudgetView.of(known, question.asAt(), words));
    }
}
