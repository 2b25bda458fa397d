package brokerage.api.log;

import java.util.List;
import java.util.Optional;
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

    private final List<SideRow> rows;
    private @Nullable Appended appended;

    Slip(List<SideRow> rows) {
        this.rows = rows;
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
        return new Append(events, rows, versionReturned());
    }

    public void stored(Appended appended) {
        this.appended = appended;
    }

    Optional<Appended> appended() {
        return Optional.ofNullable(appended);
    }

    private static long versionReturned() {
        ExecutionResult result = CurrentUnitOfWork.get().root().getExecutionResult();
        if (result.getResult().getPayload() instanceof Long version) return version;
        throw new IllegalStateException("a command sent through this door must return the version of its stream");
    }
}
