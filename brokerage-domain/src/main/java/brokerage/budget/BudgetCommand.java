package brokerage.budget;

import brokerage.language.id.BudgetId;
import brokerage.language.id.VaultRef;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** All that may be asked of a year's budget; {@code on} is the day it was decided, which may be told later. */
public sealed interface BudgetCommand {

    BudgetId budget();

    record SetBudget(
            @TargetAggregateIdentifier BudgetId budget,
            LocalDate on,
            List<Line> lines,
            @Nullable VaultRef words) implements BudgetCommand {}

    /** All lines as they read from a day on. */
    record ReviseBudget(
            @TargetAggregateIdentifier BudgetId budget,
            LocalDate on,
            List<Line> lines,
            @Nullable VaultRef words) implements BudgetCommand {}

    record VireMoney(@TargetAggregateIdentifier BudgetId budget, Virement virement) implements BudgetCommand {}
}
