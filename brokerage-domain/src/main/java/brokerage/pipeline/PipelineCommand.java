package brokerage.pipeline;

import brokerage.language.id.ContractId;
import brokerage.language.id.HomeId;
import brokerage.language.id.Identifier;
import brokerage.language.id.Refers;
import brokerage.language.id.SchemeId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of a home to come; {@code on} is the day it was decided, said or so, which may be told later. */
public sealed interface PipelineCommand {

    SchemeId scheme();

    record ProposeScheme(@TargetAggregateIdentifier SchemeId scheme, LocalDate on, SchemeDetails details, Stages stages)
            implements PipelineCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return contract(details);
        }
    }

    /** What it is to be from a day on. */
    record ReviseScheme(@TargetAggregateIdentifier SchemeId scheme, LocalDate on, SchemeDetails details)
            implements PipelineCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return contract(details);
        }
    }

    /** All stages as they are planned from a day on. */
    record PlanStages(@TargetAggregateIdentifier SchemeId scheme, LocalDate on, Stages stages)
            implements PipelineCommand {}

    /** On the day it was; told again, the day is put right. */
    record ReportStageReached(@TargetAggregateIdentifier SchemeId scheme, Stage stage, LocalDate on)
            implements PipelineCommand {}

    /**
     * A stage will be late, and what comes after it with it.
     *
     * @param to the day it is planned for now
     * @param confidence that it is reached by then, in a hundred
     */
    record ReportStageSlipped(
            @TargetAggregateIdentifier SchemeId scheme,
            LocalDate on,
            Stage stage,
            LocalDate to,
            int confidence,
            VaultRef words)
            implements PipelineCommand {}

    record PutSchemeOnHold(@TargetAggregateIdentifier SchemeId scheme, LocalDate on, VaultRef words)
            implements PipelineCommand {}

    /** What was on hold, or given up, goes on. */
    record ResumeScheme(
            @TargetAggregateIdentifier SchemeId scheme,
            LocalDate on,
            @Nullable VaultRef words) implements PipelineCommand {}

    record AbandonScheme(@TargetAggregateIdentifier SchemeId scheme, LocalDate on, VaultRef words)
            implements PipelineCommand {}

    /** Its beds are those of a home on record from now on; told again, the home or the day is put right. */
    record OpenScheme(@TargetAggregateIdentifier SchemeId scheme, LocalDate on, HomeId home)
            implements PipelineCommand, Refers {
        @Override
        public List<Identifier> refersTo() {
            return List.of(home);
        }
    }

    private static List<Identifier> contract(SchemeDetails details) {
        ContractId contract = details.contract();
        return contract == null ? List.of() : List.of(contract);
    }
}
