package brokerage.plan;

import brokerage.language.id.ActionId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of an action of the plan; {@code on} is the day it was decided or said, which may be told later. */
public sealed interface PlanCommand {

    ActionId action();

    record PlanAction(@TargetAggregateIdentifier ActionId action, LocalDate on, ActionDetails details)
            implements PlanCommand {}

    /** All details as they read from a day on. */
    record ReviseAction(@TargetAggregateIdentifier ActionId action, LocalDate on, ActionDetails details)
            implements PlanCommand {}

    /** The monthly update; of two of one day the later told stands. */
    record ReportProgress(@TargetAggregateIdentifier ActionId action, LocalDate on, Rag rag, VaultRef words)
            implements PlanCommand {}

    record EscalateAction(@TargetAggregateIdentifier ActionId action, Escalation escalation) implements PlanCommand {}

    record CompleteAction(
            @TargetAggregateIdentifier ActionId action,
            LocalDate on,
            @Nullable VaultRef words) implements PlanCommand {}

    /** What was completed turns out to want more. */
    record ReopenAction(@TargetAggregateIdentifier ActionId action, LocalDate on, Rag rag, VaultRef words)
            implements PlanCommand {}
}
