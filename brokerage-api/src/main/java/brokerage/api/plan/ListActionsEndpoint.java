package brokerage.api.plan;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.language.Word;
import brokerage.plan.Rag;
import brokerage.projections.plan.Plan;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Action plan")
class ListActionsEndpoint {

    private final Plan plan;
    private final Vault vault;
    private final Impact impact;

    ListActionsEndpoint(Plan plan, Vault vault, Impact impact) {
        this.plan = plan;
        this.vault = vault;
        this.impact = impact;
    }

    @GetMapping(Addresses.ROOT + "/actions")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The action plan as it reads on a date",
            description = "Completed actions too. In pages, in the order of their ids.")
    ResponseEntity<Listed<ActionView>> list(
            Question question,
            @Schema(description = "Only those that stand so, such as high_risk")
                    @RequestParam(required = false)
                    @Nullable
                    String rag,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        Rag only = rag == null ? null : rag(rag);
        var page = plan.page(question.council(), question.moment("plan"), only, Part.of(limit, after));
        Words words = vault.openedFor(question.identity().role())
                .words(page.items().stream().flatMap(ActionView::words));
        var moved = impact.of(question, page.position(), page.items());
        return question.list(page, known -> ActionView.of(known, moved.apply(known), words));
    }

    private static Rag rag(String asked) {
        return Arrays.stream(Rag.values())
                .filter(rag -> rag.word().equals(asked))
                .findFirst()
                .orElseThrow(() -> RequestFault.badParameter(
                        "rag",
                        "One of these is expected: "
                                + Arrays.stream(Rag.values()).map(Word::word).collect(Collectors.joining(", "))));
    }
}
