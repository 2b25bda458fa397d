package brokerage.pipeline;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.language.Refused;
import brokerage.language.id.SchemeId;
import brokerage.pipeline.PipelineCommand.*;
import brokerage.pipeline.PipelineEvent.*;
import brokerage.pipeline.PipelineRefusal.*;
import brokerage.pipeline.SchemeHistory.Opening;
import brokerage.pipeline.SchemeHistory.Turn;
import brokerage.pipeline.Stages.Milestone;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One home to come. Each handler answers with the stream's version after it; what is recorded already changes nothing. */
@Aggregate(type = "scheme", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Scheme {

    @AggregateIdentifier
    private SchemeId id;

    private SchemeHistory history = SchemeHistory.NONE;

    Scheme() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(ProposeScheme c) {
        if (history.proposedOn() != null) throw new Refused(new SchemeAlreadyProposed(id));
        Must.openAfter(c.on(), c.stages());
        apply(new SchemeProposed(c.scheme(), c.on(), c.details(), c.stages()));
        return getVersion();
    }

    @CommandHandler
    long on(ReviseScheme c) {
        if (history.details().saysOn(c.on(), c.details())) return getVersion();
        Must.beGoing(history, c.on());
        apply(new SchemeRevised(id, c.on(), c.details()));
        return getVersion();
    }

    @CommandHandler
    long on(PlanStages c) {
        if (history.plans().saysOn(c.on(), c.stages())) return getVersion();
        Must.beGoing(history, c.on());
        Must.openAfter(c.on(), c.stages());
        apply(new StagesPlanned(id, c.on(), c.stages()));
        return getVersion();
    }

    @CommandHandler
    long on(ReportStageReached c) {
        Must.notBeOpening(c.stage());
        if (c.on().equals(history.reached().get(c.stage()))) return getVersion();
        Must.beGoing(history, c.on());
        apply(new StageReached(id, c.stage(), c.on()));
        return getVersion();
    }

    @CommandHandler
    long on(ReportStageSlipped c) {
        Must.beGoing(history, c.on());
        Stages stages = history.plans().on(c.on()).orElseThrow();
        Milestone planned = Must.bePlanned(stages, c.stage());
        if (planned.equals(new Milestone(c.stage(), c.to(), c.confidence()))) return getVersion();
        Must.notBeReached(history, c.stage());
        Must.comeLater(planned, c.to());
        apply(new StageSlipped(id, c.on(), c.stage(), stages.slipped(planned, c.to(), c.confidence()), c.words()));
        return getVersion();
    }

    @CommandHandler
    long on(PutSchemeOnHold c) {
        if (history.turns().saysOn(c.on(), new Turn(Course.ON_HOLD, c.words()))) return getVersion();
        Must.notHaveOpened(history);
        Must.notBeAbandoned(history, c.on());
        Must.beTheLast(history, c.on());
        apply(new SchemePutOnHold(id, c.on(), c.words()));
        return getVersion();
    }

    @CommandHandler
    long on(ResumeScheme c) {
        if (history.turns().saysOn(c.on(), new Turn(Course.UNDER_WAY, c.words()))) return getVersion();
        Must.notHaveOpened(history);
        Must.beStopped(history, c.on());
        Must.beTheLast(history, c.on());
        apply(new SchemeResumed(id, c.on(), c.words()));
        return getVersion();
    }

    @CommandHandler
    long on(AbandonScheme c) {
        if (history.turns().saysOn(c.on(), new Turn(Course.ABANDONED, c.words()))) return getVersion();
        Must.notHaveOpened(history);
        Must.notBeAbandoned(history, c.on());
        Must.beTheLast(history, c.on());
        apply(new SchemeAbandoned(id, c.on(), c.words()));
        return getVersion();
    }

    @CommandHandler
    long on(OpenScheme c) {
        if (new Opening(c.on(), c.home()).equals(history.opening())) return getVersion();
        Must.notBeAbandoned(history, c.on());
        apply(new SchemeOpened(id, c.on(), c.home()));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(PipelineEvent event) {
        id = event.scheme();
        history = history.after(event);
    }
}
