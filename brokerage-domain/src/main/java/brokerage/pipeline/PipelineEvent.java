package brokerage.pipeline;

import brokerage.language.StoredAs;
import brokerage.language.id.HomeId;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that happens to a home to come. Of two facts of one day the later told stands. */
public sealed interface PipelineEvent {

    SchemeId scheme();

    @StoredAs("scheme.proposed")
    record SchemeProposed(SchemeId scheme, LocalDate on, SchemeDetails details, Stages stages)
            implements PipelineEvent {}

    @StoredAs("scheme.revised")
    record SchemeRevised(SchemeId scheme, LocalDate on, SchemeDetails details) implements PipelineEvent {}

    @StoredAs("scheme.stages-planned")
    record StagesPlanned(SchemeId scheme, LocalDate on, Stages stages) implements PipelineEvent {}

    @StoredAs("scheme.stage-reached")
    record StageReached(SchemeId scheme, Stage stage, LocalDate on) implements PipelineEvent {}

    /**
     * A stage will be late.
     *
     * @param stages the plan as it reads from that day on, with all that slips with it
     */
    @StoredAs("scheme.stage-slipped")
    record StageSlipped(SchemeId scheme, LocalDate on, Stage stage, Stages stages, VaultRef words)
            implements PipelineEvent {}

    @StoredAs("scheme.put-on-hold")
    record SchemePutOnHold(SchemeId scheme, LocalDate on, VaultRef words) implements PipelineEvent {}

    @StoredAs("scheme.resumed")
    record SchemeResumed(
            SchemeId scheme, LocalDate on, @Nullable VaultRef words) implements PipelineEvent {}

    @StoredAs("scheme.abandoned")
    record SchemeAbandoned(SchemeId scheme, LocalDate on, VaultRef words) implements PipelineEvent {}

    @StoredAs("scheme.opened")
    record SchemeOpened(SchemeId scheme, LocalDate on, HomeId home) implements PipelineEvent {}
}
