package brokerage.contract;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.contract.ContractCommand.*;
import brokerage.contract.ContractEvent.*;
import brokerage.contract.ContractRefusal.*;
import brokerage.language.Refused;
import brokerage.language.id.ContractId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One contract. Each handler answers with the version of the stream after it. */
@Aggregate(type = "contract", cache = "aggregateCache")
@SuppressWarnings("NullAway.Init") // the id is set by the first event, as Axon wants it
class Contract {

    @AggregateIdentifier
    private ContractId id;

    private @Nullable ContractTerms terms;

    Contract() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long on(RegisterContract c) {
        if (terms != null) throw new Refused(new ContractAlreadyRegistered(id));
        apply(new ContractRegistered(c.contract(), c.terms()));
        return getVersion();
    }

    @CommandHandler
    long on(CorrectContract c) {
        if (!c.terms().equals(terms)) apply(new ContractCorrected(id, c.terms()));
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(ContractEvent event) {
        id = event.contract();
        terms = event.terms();
    }
}
