package brokerage.meeting;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.language.Refused;
import brokerage.language.id.MeetingId;
import brokerage.meeting.MeetingCommand.*;
import brokerage.meeting.MeetingEvent.*;
import brokerage.meeting.MeetingRefusal.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One meeting. Each handler answers with the stream's version after it; the same pack again changes nothing. */
@Aggregate(type = "meeting", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Meeting {

    @AggregateIdentifier
    private MeetingId id;

    private MeetingHistory history = MeetingHistory.NONE;

    Meeting() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(CallMeeting c) {
        if (history.meeting() != null) throw new Refused(new MeetingAlreadyCalled(id));
        apply(new MeetingCalled(c.meeting()));
        return getVersion();
    }

    @CommandHandler
    long on(FreezePack c) {
        if (history.newest().filter(c.pack()::equals).isPresent()) return getVersion();
        if (c.pack().asAt().isAfter(id.on()))
            throw new Refused(new PackOfAfterTheMeeting(id.on(), c.pack().asAt()));
        long newest = history.newest().map(FrozenPack::position).orElse(0L);
        if (c.pack().position() < newest)
            throw new Refused(new KnowsLessThanTheLastIssue(c.pack().position(), newest));
        apply(new PackFrozen(id, history.packs().size() + 1, c.pack()));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(MeetingEvent event) {
        id = event.meeting();
        history = history.after(event);
    }
}
