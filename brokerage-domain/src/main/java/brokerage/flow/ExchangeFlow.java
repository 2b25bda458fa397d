package brokerage.flow;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Qualifier;

/** Corrects several children's placements at once: one append, as for a single child. */
@Flow
class ExchangeFlow {

    private final Repository<?> children;
    private final Repository<?> homes;

    ExchangeFlow(
            @Qualifier("childRepository") Repository<?> children, @Qualifier("homeRepository") Repository<?> homes) {
        this.children = children;
        this.homes = homes;
    }

    /** Answers with the version of the last child's stream. */
    @CommandHandler
    long on(ExchangeBeds c) throws Exception {
        return new Exchange(children, homes, c).decide();
    }
}
