package brokerage.budget;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.budget.BudgetCommand.*;
import brokerage.budget.BudgetEvent.*;
import brokerage.budget.BudgetRefusal.*;
import brokerage.language.Refused;
import brokerage.language.id.BudgetId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One year's budget. Each handler answers with the stream's version after it; what is recorded already changes nothing. */
@Aggregate(type = "budget", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Budget {

    @AggregateIdentifier
    private BudgetId id;

    private BudgetHistory history = BudgetHistory.NONE;

    Budget() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(SetBudget c) {
        if (history.setOn().isPresent()) throw new Refused(new BudgetAlreadySet(id));
        Must.beDecidedFor(c.budget().year(), c.on());
        apply(new BudgetSet(c.budget(), new Version(c.on(), c.lines(), c.words())));
        return getVersion();
    }

    @CommandHandler
    long on(ReviseBudget c) {
        var version = new Version(c.on(), c.lines(), c.words());
        if (history.versions().contains(version)) return getVersion();
        Must.beDecidedFor(id.year(), c.on());
        Must.beSet(history, c.on());
        Must.leaveNoLineBelowNothing(history, history.with(version));
        apply(new BudgetRevised(id, version));
        return getVersion();
    }

    @CommandHandler
    long on(VireMoney c) {
        if (history.virements().contains(c.virement())) return getVersion();
        Must.beDecidedFor(id.year(), c.virement().on());
        Must.beSet(history, c.virement().on());
        Must.leaveNoLineBelowNothing(history, history.with(c.virement()));
        apply(new MoneyVired(id, c.virement()));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(BudgetEvent event) {
        id = event.budget();
        history = history.after(event);
    }
}
