package brokerage.plan;

import brokerage.language.StoredAs;
import brokerage.language.id.ActionId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that happens to an action of the plan. Of two facts of one day the later told stands. */
public sealed interface PlanEvent {

    ActionId action();

    @StoredAs("action.planned")
    record ActionPlanned(ActionId action, LocalDate on, ActionDetails details) implements PlanEvent {}

    @StoredAs("action.revised")
    record ActionRevised(ActionId action, LocalDate on, ActionDetails details) implements PlanEvent {}

    @StoredAs("action.progress-reported")
    record ProgressReported(ActionId action, LocalDate on, Rag rag, VaultRef words) implements PlanEvent {}

    @StoredAs("action.escalated")
    record ActionEscalated(ActionId action, Escalation escalation) implements PlanEvent {}

    @StoredAs("action.completed")
    record ActionCompleted(
            ActionId action, LocalDate on, @Nullable VaultRef words) implements PlanEvent {}

    @StoredAs("action.reopened")
    record ActionReopened(ActionId action, LocalDate on, Rag rag, VaultRef words) implements PlanEvent {}
}
