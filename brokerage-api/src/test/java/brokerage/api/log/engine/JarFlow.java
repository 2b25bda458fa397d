package brokerage.api.log.engine;

import brokerage.api.log.engine.JarCommand.PassMarble;
import brokerage.api.log.engine.JarCommand.PutMarble;
import brokerage.api.log.engine.JarCommand.TakeMarble;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Two jars in one unit of work. */
final class JarFlow {

    private final Repository<Jar> jars;

    JarFlow(Repository<Jar> jars) {
        this.jars = jars;
    }

    @CommandHandler
    Long pass(PassMarble command) throws Exception {
        List.of(command.from(), command.to()).stream().sorted().forEach(jars::load);
        Aggregate<Jar> to = jars.load(command.to());
        Aggregate<Jar> from = jars.load(command.from());
        to.handle(GenericCommandMessage.asCommandMessage(new PutMarble(command.to())));
        return (Long) from.handle(GenericCommandMessage.asCommandMessage(new TakeMarble(command.from())));
    }
}
