package brokerage.api.log.engine;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import brokerage.api.log.engine.JarCommand.LookInto;
import brokerage.api.log.engine.JarCommand.PutMarble;
import brokerage.api.log.engine.JarCommand.TakeMarble;
import brokerage.api.log.engine.JarEvent.MarblePut;
import brokerage.api.log.engine.JarEvent.MarbleTaken;
import brokerage.language.Refusal;
import brokerage.language.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

@AggregateRoot(type = "jar")
class Jar {

    public record JarIsEmpty(String jar) implements Refusal {
        @Override
        public String inWords() {
            return jar + " is empty";
        }
    }

    @AggregateIdentifier
    private String id;

    private int marbles;

    Jar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Long put(PutMarble command) {
        apply(new MarblePut(command.jar()));
        return getVersion();
    }

    @CommandHandler
    Long take(TakeMarble command) {
        if (marbles == 0) throw new Refused(new JarIsEmpty(id));
        apply(new MarbleTaken(id));
        return getVersion();
    }

    @CommandHandler
    Long look(LookInto command) {
        return getVersion();
    }

    @EventSourcingHandler
    void evolve(JarEvent event) {
        switch (event) {
            case MarblePut put -> {
                id = put.jar();
                marbles++;
            }
            case MarbleTaken taken -> marbles--;
        }
    }
}
