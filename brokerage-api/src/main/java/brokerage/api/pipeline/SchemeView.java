package brokerage.api.pipeline;

import brokerage.api.access.Permission;
import brokerage.api.access.Requires;
import brokerage.api.vault.Words;
import brokerage.language.Money;
import brokerage.language.Timeline;
import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import brokerage.language.provision.HomeKind;
import brokerage.pipeline.Course;
import brokerage.pipeline.SchemeDetails;
import brokerage.pipeline.SchemeHistory.Turn;
import brokerage.pipeline.Stage;
import brokerage.pipeline.Stages;
import brokerage.projections.pipeline.Pipeline.Known;
import brokerage.projections.pipeline.Pipeline.Reached;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A home to come as it reads on the date asked about, with all that was said of it. */
@Schema(name = "Scheme")
record SchemeView(
        SchemeId scheme,
        LocalDate proposedOn,
        ToBe toBe,
        Course course,

        @Schema(description = "Since when it goes on, or not")
        LocalDate courseOn,

        @Schema(description = "Why") @Requires(Permission.READ_THE_PLAN) @Nullable
        String said,

        @Schema(description = "The furthest reached by the date asked about")
        Stage stage,

        @Schema(description = "As planned on that date, and when they were reached")
        List<StageView> stages,

        LocalDate opensOn,

        @Schema(description = "In a hundred, that it opens by then")
        int confidence,

        @Schema(description = "Whether it should have opened by the date asked about, and has not")
        boolean late,

        @Schema(description = "The home it opened as, or is going to") @Nullable
        HomeId home,

        @Nullable LocalDate openedOn,

        @Schema(description = "What it was to be, from each of these days on")
        List<Revision> revisions,

        @Schema(description = "How its stages were planned, from each of these days on")
        List<Plan> plans,

        @Schema(description = "Whether it went on, from each of these days on")
        List<Decision> decisions,

        @Schema(description = "The record's version, as in the header ETag")
        long version) {

    @Schema(name = "SchemeToBe")
    record ToBe(
            HomeKind kind,
            int beds,
            boolean inHouse,
            @Nullable ContractId contract,
            @Nullable String authority,
            @Nullable Money capital,
            @Nullable Money perBedWeek,
            @Requires(Permission.READ_THE_PLAN) @Nullable String words) {

        private static ToBe of(SchemeDetails details, Words words) {
            return new ToBe(
                    details.kind(),
                    details.beds(),
                    details.inHouse(),
                    details.contract(),
                    details.authority(),
                    details.capital(),
                    details.perBedWeek(),
                    words.at(details.words()));
        }
    }

    @Schema(name = "SchemeStage")
    record StageView(
            Stage stage,
            @Nullable LocalDate plannedOn,
            @Nullable Integer confidence,
            @Nullable LocalDate reachedOn) {}

    @Schema(name = "SchemeRevision")
    record Revision(LocalDate on, ToBe toBe) {}

    @Schema(name = "SchemePlan")
    record Plan(LocalDate on, Stages stages) {}

    @Schema(name = "SchemeDecision")
    record Decision(
            LocalDate on,
            Course course,
            @Requires(Permission.READ_THE_PLAN) @Nullable String words) {}

    /** Where the vault keeps what was said of it. */
    static Stream<@Nullable VaultRef> words(Known known) {
        return Stream.concat(
                known.revisions().changes().stream()
                        .map(change -> change.value().words()),
                known.turns().changes().stream().map(change -> change.value().words()));
    }

    static SchemeView of(Known known, LocalDate asAt, Words words) {
        return new SchemeView(
                known.scheme(),
                known.proposedOn(),
                ToBe.of(known.revisions().on(asAt).orElseThrow(), words),
                known.course(),
                known.courseOn(),
                words.at(known.said()),
                known.stage(),
                stages(known, asAt),
                known.opensOn(),
                known.confidence(),
                known.late(),
                known.home(),
                known.openedOn(),
                known.revisions().changes().stream()
                        .map(change -> new Revision(change.from(), ToBe.of(change.value(), words)))
                        .toList(),
                known.plans().changes().stream()
                        .map(change -> new Plan(change.from(), change.value()))
                        .toList(),
                known.turns().changes().stream()
                        .map(turn -> decision(turn, words))
                        .toList(),
                known.version());
    }

    private static Decision decision(Timeline.Change<Turn> turn, Words words) {
        return new Decision(
                turn.from(), turn.value().course(), words.at(turn.value().words()));
    }

    /** Those that are planned or were reached, in their order. */
    private static List<StageView> stages(Known known, LocalDate asAt) {
        return Stream.of(Stage.values())
                .map(stage -> stage(known, asAt, stage))
                .filter(one -> one.plannedOn() != null || one.reachedOn() != null)
                .toList();
    }

    private static StageView stage(Known known, LocalDate asAt, Stage stage) {
        var planned = known.stages().of(stage);
        LocalDate reachedOn = known.reached().stream()
                .filter(one -> one.stage() == stage && !one.on().isAfter(asAt))
                .map(Reached::on)
                .findFirst()
                .orElse(null);
        return new StageView(
                stage,
                planned.map(Stages.Milestone::plannedOn).orElse(null),
                planned.map(Stages.Milestone::confidence).orElse(null),
                reachedOn);
    }
}
