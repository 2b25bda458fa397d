package brokerage.api.log;

import brokerage.api.log.Envelope.Addressed;
import brokerage.language.Refused;
import brokerage.language.id.CouncilId;
import brokerage.language.id.Identifier;
import brokerage.language.id.StaleVersion;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.ExecutionResult;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Travels in a command's metadata to the log and back: there with the rows to store beside the events, back with where
 * they were stored. Lives in this process only and is never copied onto an event.
 */
public final class Slip {

    static final String KEY = "slip";

    private final CouncilId council;
    private final List<SideRow> rows;
    private final @Nullable Addressed addressed;
    private @Nullable Appended appended;

    Slip(CouncilId council, List<SideRow> rows, @Nullable Addressed addressed) {
        this.council = council;
        this.rows = rows;
        this.addressed = addressed;
    }

    /** The slip of the command whose unit of work this thread is in; commands that came another way have none. */
    public static Optional<Slip> ofCurrentCommand() {
        return Optional.ofNullable(CurrentUnitOfWork.map(UnitOfWork::root).orElse(null))
                .map(UnitOfWork::getMessage)
                .map(Message::getMetaData)
                .map(metadata -> (Slip) metadata.get(KEY));
    }

    /** The events of this command together with its rows: all it will ever append. */
    public Append append(List<? extends EventMessage<?>> events) {
        if (appended != null)
            throw new IllegalStateException("one command, one append: this one has been here already");
        if (addressed != null && addressed.expectedVersion() != null)
            mustFollow(events, addressed.id(), addressed.expectedVersion());
        return new Append(council.value(), command(), events, rows, versionReturned());
    }

    public void stored(Appended appended) {
        this.appended = appended;
    }

    Optional<Appended> appended() {
        return Optional.ofNullable(appended);
    }

    /** Whatever came between the sender's reading and this append shows in the number of the stream's first event here. */
    private static void mustFollow(List<? extends EventMessage<?>> events, Identifier id, long expected) {
        events.stream()
                .filter(DomainEventMessage.class::isInstance)
                .map(event -> (DomainEventMessage<?>) event)
                .filter(event -> event.getAggregateIdentifier().equals(id.value()))
                .mapToLong(event -> event.getSequenceNumber() - 1)
                .findFirst()
                .ifPresent(actual -> {
                    if (actual != expected) throw new Refused(new StaleVersion(id, expected, actual));
                });
    }

    /** Named as the endpoint for it is: start placement, as {@code startPlacement}. */
    private static String command() {
        String name =
                CurrentUnitOfWork.get().root().getMessage().getPayloadType().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static long versionReturned() {
        ExecutionResult result = CurrentUnitOfWork.get().root().getExecutionResult();
        if (result.getResult().getPayload() instanceof Long version) return version;
        throw new IllegalStateException("a command sent through this door must return the version of its stream");
    }
}
