package brokerage.api.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * The door through which the edge sends commands. Everything a command stores, its events and the rows beside them, is
 * stored when {@link #send} returns, and nothing when it throws.
 */
public final class Commands {

    /** Two: a stream that another node moved on between our reading and our writing is read again, once. */
    private static final int ATTEMPTS = 2;

    private final CommandGateway gateway;
    private final Appender appender;
    private final Log log;
    private final Receipts receipts;
    private final Streams streams;

    public Commands(CommandGateway gateway, Appender appender, Log log) {
        this.gateway = gateway;
        this.appender = appender;
        this.log = log;
        this.receipts = new Receipts(log.jdbc());
        this.streams = new Streams(log.jdbc());
    }

    /**
     * Carries the command out, unless its key shows that it was carried out before.
     *
     * @throws brokerage.language.Refused when a rule forbids it, when it speaks of something not recorded or of a version
     *     that is not the newest, or when the key was used for something else
     * @throws RowTaken when a row that should go with the events is already there
     * @throws ConcurrencyException when other nodes keep moving the stream on
     */
    public Receipt send(Envelope envelope) {
        if (CurrentUnitOfWork.isStarted())
            throw new IllegalStateException("already inside a unit of work, whose end this receipt could not wait for");
        return answered(envelope).orElseGet(() -> attempt(envelope, ATTEMPTS));
    }

    /**
     * Whatever went wrong, a twin with the same key may have won meanwhile, while this one waited for a stream or for its
     * turn to append: then the twin's answer is the answer.
     */
    private Receipt attempt(Envelope envelope, int attempts) {
        try {
            streams.mustFit(envelope);
            return carryOut(envelope);
        } catch (RuntimeException failure) {
            Optional<Receipt> twin = answeredDespite(failure, envelope);
            if (twin.isPresent()) return twin.get();
            if (attempts > 1 && failure instanceof ConcurrencyException) return attempt(envelope, attempts - 1);
            throw failure;
        }
    }

    private Receipt carryOut(Envelope envelope) {
        List<SideRow> rows = rows(envelope);
        Slip slip = new Slip(envelope.caller().council(), rows, envelope.addressed());
        Long version = gateway.sendAndWait(envelope.message(slip));
        long position = slip.appended().map(Appended::position).orElseGet(() -> rowsAlone(envelope, rows, version));
        Once once = envelope.once();
        return new Receipt(position, version, once == null ? null : once.location(), false);
    }

    /** The command stored no event, so there was no append for its rows to go with; they may follow it. */
    private long rowsAlone(Envelope envelope, List<SideRow> rows, long version) {
        return rows.isEmpty()
                ? log.head()
                : appender.append(Append.of(envelope.caller().council(), rows, version))
                        .position();
    }

    private List<SideRow> rows(Envelope envelope) {
        List<SideRow> rows = new ArrayList<>(envelope.rows());
        Once once = envelope.once();
        if (once != null) rows.add(receipts.row(envelope.caller(), once));
        return rows;
    }

    private Optional<Receipt> answered(Envelope envelope) {
        @Nullable Once once = envelope.once();
        return once == null ? Optional.empty() : receipts.find(envelope.caller(), once);
    }

    private Optional<Receipt> answeredDespite(RuntimeException failure, Envelope envelope) {
        try {
            return answered(envelope);
        } catch (DataAccessException unreachable) {
            failure.addSuppressed(unreachable);
            return Optional.empty();
        }
    }
}
