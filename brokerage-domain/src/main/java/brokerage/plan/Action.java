package brokerage.plan;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.language.Refused;
import brokerage.language.id.ActionId;
import brokerage.plan.PlanCommand.*;
import brokerage.plan.PlanEvent.*;
import brokerage.plan.PlanRefusal.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One action. Each handler answers with the stream's version after it; what is recorded already changes nothing. */
@Aggregate(type = "action", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Action {

    @AggregateIdentifier
    private ActionId id;

    private ActionHistory history = ActionHistory.NONE;

    Action() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(PlanAction c) {
        if (history.plannedOn() != null) throw new Refused(new ActionAlreadyPlanned(id));
        Must.beDueAfter(c.on(), c.details());
        apply(new ActionPlanned(c.action(), c.on(), c.details()));
        return getVersion();
    }

    @CommandHandler
    long on(ReviseAction c) {
        if (history.details().saysOn(c.on(), c.details())) return getVersion();
        Must.beOpen(history, c.on());
        Must.beDueAfter(c.on(), c.details());
        apply(new ActionRevised(id, c.on(), c.details()));
        return getVersion();
    }

    @CommandHandler
    long on(ReportProgress c) {
        Must.beAReport(c.rag());
        if (history.standings().saysOn(c.on(), new Standing(c.rag(), c.words()))) return getVersion();
        Must.beOpen(history, c.on());
        apply(new ProgressReported(id, c.on(), c.rag(), c.words()));
        return getVersion();
    }

    @CommandHandler
    long on(EscalateAction c) {
        if (history.escalations().contains(c.escalation())) return getVersion();
        Must.beOpen(history, c.escalation().on());
        apply(new ActionEscalated(id, c.escalation()));
        return getVersion();
    }

    @CommandHandler
    long on(CompleteAction c) {
        if (history.standings().saysOn(c.on(), new Standing(Rag.COMPLETED, c.words()))) return getVersion();
        Must.beOpen(history, c.on());
        Must.beTheLast(history, c.on());
        apply(new ActionCompleted(id, c.on(), c.words()));
        return getVersion();
    }

    @CommandHandler
    long on(ReopenAction c) {
        Must.beAReport(c.rag());
        if (history.standings().saysOn(c.on(), new Standing(c.rag(), c.words()))) return getVersion();
        Must.beCompleted(history, c.on());
        Must.beTheLast(history, c.on());
        apply(new ActionReopened(id, c.on(), c.rag(), c.words()));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(PlanEvent event) {
        id = event.action();
        history = history.after(event);
    }
}
