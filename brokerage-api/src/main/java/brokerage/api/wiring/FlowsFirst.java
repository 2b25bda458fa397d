package brokerage.api.wiring;

import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.DuplicateCommandHandlerSubscriptionException;
import org.axonframework.messaging.MessageHandler;

/**
 * A command that a flow handles and an aggregate too is the flow's, whichever came first: the flow hands it on to the
 * aggregate inside its own unit of work. Any other two handlers of one command stop the start.
 */
final class FlowsFirst implements DuplicateCommandHandlerResolver {

    @Override
    public MessageHandler<? super CommandMessage<?>> resolve(
            String commandName,
            MessageHandler<? super CommandMessage<?>> registered,
            MessageHandler<? super CommandMessage<?>> candidate) {
        if (isFlow(registered) == isFlow(candidate))
            throw new DuplicateCommandHandlerSubscriptionException(commandName, registered, candidate);
        return isFlow(registered) ? registered : candidate;
    }

    /** Axon wraps the methods of a bean in one class, those of an aggregate in another. */
    private static boolean isFlow(MessageHandler<? super CommandMessage<?>> handler) {
        return handler instanceof AnnotationCommandHandlerAdapter<?>;
    }
}
