package brokerage.signoff;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.language.Refused;
import brokerage.language.id.SignOffId;
import brokerage.signoff.SignOffCommand.SignOffMonth;
import brokerage.signoff.SignOffEvent.MonthSignedOff;
import brokerage.signoff.SignOffRefusal.MonthIsNotOver;
import java.time.YearMonth;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One month's sign-off. The handler answers with the stream's version after it; what is recorded already changes nothing. */
@Aggregate(type = "signoff", cache = "aggregateCache")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Axon sets the id, by the first event, and reads it
class SignedMonth {

    @AggregateIdentifier
    private SignOffId id;

    private SignOffHistory history = SignOffHistory.NONE;

    SignedMonth() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(SignOffMonth c) {
        if (history.signatures().contains(c.signature())) return getVersion();
        YearMonth month = c.signOff().month();
        if (!c.signature().on().isAfter(month.atEndOfMonth()))
            throw new Refused(new MonthIsNotOver(month, c.signature().on()));
        apply(new MonthSignedOff(c.signOff(), c.signature()));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(SignOffEvent event) {
        id = event.signOff();
        history = history.after(event);
    }
}
