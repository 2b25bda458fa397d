package brokerage.api.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;

/**
 * A command and all that goes with it.
 *
 * @param rows stored with the command's events, or not at all
 * @param once makes a repeat safe; null when it need not be
 * @param expectedVersion the version of the stream the sender decided on, for whoever decides to compare; null when any
 *     will do
 */
public record Envelope(
        Object command,
        Caller caller,
        List<SideRow> rows,
        @Nullable Once once,
        @Nullable Long expectedVersion) {

    public Envelope {
        rows = List.copyOf(rows);
    }

    public static Envelope of(Object command, Caller caller) {
        return new Envelope(command, caller, List.of(), null, null);
    }

    public Envelope carrying(List<SideRow> more) {
        List<SideRow> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Envelope(command, caller, all, once, expectedVersion);
    }

    public Envelope once(Once theOnce) {
        return new Envelope(command, caller, rows, theOnce, expectedVersion);
    }

    public Envelope expecting(long version) {
        return new Envelope(command, caller, rows, once, version);
    }

    CommandMessage<?> message(Slip slip) {
        Map<String, Object> metadata = new HashMap<>(caller.metadata());
        metadata.put(Slip.KEY, slip);
        if (expectedVersion != null) metadata.put("expectedVersion", expectedVersion);
        return GenericCommandMessage.asCommandMessage(command).andMetaData(metadata);
    }
}
