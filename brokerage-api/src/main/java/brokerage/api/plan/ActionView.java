package brokerage.api.plan;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.language.id.ActionId;
import brokerage.language.id.VaultRef;
import brokerage.plan.Forum;
import brokerage.plan.Rag;
import brokerage.projections.plan.Plan.Known;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An action as it reads on the date asked about, with all that was said of it. */
@Schema(name = "Action")
record ActionView(
        ActionId action,
        LocalDate plannedOn,
        int priority,

        @Schema(description = "What is to be done") @Requires(Permission.READ_THE_PLAN) @Nullable
        String words,

        String owner,
        LocalDate dueOn,

        @Schema(description = "What it is to have brought about") @Requires(Permission.READ_THE_PLAN) @Nullable
        String success,

        Rag rag,

        @Schema(description = "When it was last said how it stands")
        LocalDate saidOn,

        @Schema(description = "What was said then") @Requires(Permission.READ_THE_PLAN) @Nullable
        String said,

        @Schema(description = "Whether its last day is over and it is neither actioned nor completed")
        boolean overdue,

        ImpactView impact,

        @Schema(description = "What it was to be, from each of these days on")
        List<Revision> revisions,

        @Schema(description = "How it stood, from each of these days on")
        List<Report> reports,

        List<EscalatedTo> escalations,

        @Schema(description = "The record's version, as in the header ETag")
        long version) {

    @Schema(name = "ActionRevision")
    record Revision(
            LocalDate on,
            int priority,
            @Requires(Permission.READ_THE_PLAN) @Nullable String words,
            String owner,
            LocalDate dueOn,
            String measure,
            @Requires(Permission.READ_THE_PLAN) @Nullable String success) {}

    @Schema(name = "ActionReported")
    record Report(
            LocalDate on,
            Rag rag,
            @Requires(Permission.READ_THE_PLAN) @Nullable String words) {}

    @Schema(name = "ActionEscalated")
    record EscalatedTo(
            LocalDate on,
            Forum to,
            @Requires(Permission.READ_THE_PLAN) @Nullable String words) {}

    /** Where the vault keeps what was said of it. */
    static Stream<@Nullable VaultRef> words(Known known) {
        return Stream.of(
                        known.revisions().changes().stream()
                                .map(change -> change.value().words()),
                        known.revisions().changes().stream()
                                .map(change -> change.value().success()),
                        known.reports().changes().stream()
                                .map(change -> change.value().words()),
                        known.escalations().stream().map(escalation -> escalation.words()))
                .flatMap(refs -> refs);
    }

    static ActionView of(Known known, ImpactView impact, Words words) {
        return new ActionView(
                known.action(),
                known.plannedOn(),
                known.priority(),
                words.at(known.words()),
                known.owner(),
                known.dueOn(),
                words.at(known.success()),
                known.rag(),
                known.saidOn(),
                words.at(known.said()),
                known.overdue(),
                impact,
                revisions(known, words),
                known.reports().changes().stream()
                        .map(change -> new Report(
                                change.from(),
                                change.value().rag(),
                                words.at(change.value().words())))
                        .toList(),
                known.escalations().stream()
                        .map(escalation ->
                                new EscalatedTo(escalation.on(), escalation.to(), words.at(escalation.words())))
                        .toList(),
                known.version());
    }

    private static List<Revision> revisions(Known known, Words words) {
        return known.revisions().changes().stream()
                .map(change -> new Revision(
                        change.from(),
                        change.value().priority(),
                        words.at(change.value().words()),
                        change.value().owner(),
                        change.value().dueOn(),
                        change.value().measure(),
                        words.at(change.value().success())))
                .toList();
    }
}
