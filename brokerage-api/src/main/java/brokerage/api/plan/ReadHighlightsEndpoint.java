package brokerage.api.plan;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.door.Addresses;
import brokerage.api.problems.RequestFault;
import brokerage.api.reading.Dates;
import brokerage.api.reading.Listed;
import brokerage.api.reading.Part;
import brokerage.api.reading.Question;
import brokerage.api.vault.Vault;
import brokerage.api.vault.Words;
import brokerage.projections.plan.Plan;
import brokerage.projections.plan.Plan.Known;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Action plan")
class ReadHighlightsEndpoint {

    /** The board meets every six weeks. */
    private static final int USUAL_WEEKS = 6;

    @Schema(name = "ActionHighlight")
    record Row(
            @Schema(description = "Why the board should look at it")
            List<Highlight> highlights,

            ActionView action) {}

    private final Plan plan;
    private final Vault vault;
    private final Impact impact;

    ReadHighlightsEndpoint(Plan plan, Vault vault, Impact impact) {
        this.plan = plan;
        this.vault = vault;
        this.impact = impact;
    }

    @GetMapping(Addresses.ROOT + "/actions/highlights")
    @Requires(Permission.READ_VIEWS)
    @Operation(
            summary = "The highlight report: what the board should look at since its last meeting",
            description =
                    "Actions that turned red, were escalated or completed after that day, and all that are overdue on the"
                            + " date asked about, each with what it has moved. In pages, in the order of their ids.")
    ResponseEntity<Listed<Row>> read(
            Question question,
            @Schema(description = "The day of the last meeting; six weeks before the date asked about, if left out")
                    @RequestParam(required = false)
                    @Nullable
                    String since,
            @RequestParam(defaultValue = Part.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after) {
        LocalDate last = since == null ? question.asAt().minusWeeks(USUAL_WEEKS) : Dates.read("since", since);
        if (last.isAfter(question.asAt()))
            throw RequestFault.badParameter("since", "A day no later than the date asked about is expected");
        var page = plan.highlights(question.council(), question.moment("plan"), last, Part.of(limit, after));
        Words words = vault.openedFor(question.identity().role())
                .words(page.items().stream().flatMap(ActionView::words));
        var moved = impact.of(question, page.position(), page.items());
        return question.list(
                page, known -> row(known, question.asAt(), last, ActionView.of(known, moved.apply(known), words)));
    }

    private static Row row(Known known, LocalDate asAt, LocalDate since, ActionView action) {
        return new Row(Highlight.of(known, since, asAt), action);
    }
}
