package brokerage.api.following;

import brokerage.language.Refused;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The command bus, watched: how many commands of which kind, how long each took from its sender to the commit, and how it
 * ended. What went wrong is told by its kind alone, because words may be about somebody.
 */
public final class WatchedCommands extends SimpleCommandBus {

    private static final String NONE = "none";

    private final ObservationRegistry watched;

    public WatchedCommands(Builder builder, ObservationRegistry watched) {
        super(builder);
        this.watched = watched;
    }

    /** It has ended, with its transaction, when this returns: commands are carried out in their sender's thread. */
    @Override
    protected <C, R> void doDispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        Observation step = Observation.createNotStarted("brokerage.command", watched)
                .contextualName(command.getPayloadType().getSimpleName())
                .lowCardinalityKeyValue("command", command.getPayloadType().getSimpleName())
                .lowCardinalityKeyValue("outcome", "failed")
                .lowCardinalityKeyValue("rule", NONE);
        CommandCallback<C, R> noted = (given, result) -> {
            ended(step, result.isExceptional() ? result.exceptionResult() : null);
            callback.onResult(given, result);
        };
        step.observe(() -> super.doDispatch(command, noted));
    }

    private static void ended(Observation step, @Nullable Throwable failure) {
        step.lowCardinalityKeyValue("outcome", outcome(failure));
        if (failure instanceof Refused refused) step.lowCardinalityKeyValue("rule", rule(refused));
    }

    private static String outcome(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "done";
            case Refused refused -> "refused";
            case ConcurrencyException overtaken -> "overtaken";
            default -> "failed";
        };
    }

    private static String rule(Refused refused) {
        return refused.refusal()
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
