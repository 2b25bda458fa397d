package brokerage.provider;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.language.Refused;
import brokerage.language.id.ProviderId;
import brokerage.provider.ProviderCommand.*;
import brokerage.provider.ProviderEvent.*;
import brokerage.provider.ProviderRefusal.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One provider. Each handler answers with the version of the stream after it. */
@Aggregate(type = "provider", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Provider {

    @AggregateIdentifier
    private ProviderId id;

    private @Nullable ProviderDetails details;

    Provider() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(RegisterProvider c) {
        if (details != null) throw new Refused(new ProviderAlreadyRegistered(id));
        apply(new ProviderRegistered(c.provider(), c.details()));
        return getVersion();
    }

    @CommandHandler
    long on(CorrectProvider c) {
        if (!c.details().equals(details)) apply(new ProviderCorrected(id, c.details()));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(ProviderEvent event) {
        id = event.provider();
        details = event.details();
    }
}
